package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.gcmplan.architecture.server.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The other ways in: an OpenID provider that runs beside, and a code from a device. */
@ExtendWith(LastLooks.class)
class SignInIT {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final MockOAuth2Server PROVIDER =
      new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"interactiveLogin\": true}"));

  private static RunningApplication application;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    PROVIDER.start();
    chromium = Chromium.start();
    application =
        RunningApplication.start(
            Map.of(
                "GCMPLAN_OIDC_ISSUER", PROVIDER.issuerUrl("ministry").toString(),
                "GCMPLAN_OIDC_CLIENT_ID", "gcm-plan",
                "GCMPLAN_OIDC_CLIENT_SECRET", "for this test only",
                "GCMPLAN_OIDC_LABEL", "SSO Bộ Ngoại giao",
                "GCMPLAN_ACCESS_SECOND_FACTOR_KEY",
                    Base64.getEncoder().encodeToString(new byte[32])));
  }

  @AfterAll
  static void end() throws IOException {
    application.close();
    chromium.close();
    PROVIDER.shutdown();
  }

  @Test
  void whomAnAdministratorHasTiedComesInThroughTheProviderAndNobodyElse() {
    try (Desk stranger = comingFromOutside("nguoi-la")) {
      stranger.told("chưa có tài khoản nào gắn với danh tính đó");
      Accessibility.check(stranger.page);
    }
    try (Desk administrator = desk("quantri")) {
      administrator.open("/access/accounts.xhtml");
      administrator
          .page
          .locator("a.t")
          .filter(new Locator.FilterOptions().setHasText("daumoi.byt"))
          .click();
      administrator.field("Mã định danh (sub) tại nhà cung cấp").fill("byt-0042");
      Accessibility.check(administrator.page);
      administrator.onAPhone();
      administrator.button("Gắn").click();
      administrator.told("Đã ghi danh tính bên ngoài");
    }
    try (Desk health = comingFromOutside("byt-0042")) {
      health.page.waitForURL("**/inbox");
      health.told("Bộ Y tế");
    }
  }

  @Test
  void aCodeOfTheDeviceIsAskedForOnceItIsSetUp() {
    String key = theDeviceIsSetUp();
    try (Desk publisher = Desk.ofAnybody(chromium.browser(), address())) {
      publisher.open("/login.xhtml");
      publisher.signIn("congbo.bng");
      publisher.told("Sáu chữ số trên thiết bị của bạn");
      Accessibility.check(publisher.page);
      enter(publisher, "000000");
      publisher.told("Mã không đúng hoặc đã dùng");
      enter(publisher, codeOf(key, 1));
      publisher.page.waitForURL("**/inbox");
    }
  }

  private static String theDeviceIsSetUp() {
    try (Desk publisher = desk("congbo.bng")) {
      publisher.open("/access/second-factor.xhtml");
      Accessibility.check(publisher.page);
      publisher.onAPhone();
      String key = publisher.page.locator("code.break").innerText().strip();
      publisher.field("Mã sáu chữ số").fill(codeOf(key, 0));
      publisher.button("Xác nhận").click();
      publisher.told("các mã này chỉ hiện một lần");
      assertThat(publisher.page.locator(".a-codes li").count()).isEqualTo(10);
      Accessibility.check(publisher.page);
      return key;
    }
  }

  private static void enter(Desk desk, String code) {
    desk.page.locator("input[id$=digits]").fill(code);
    desk.page.locator("input[id$=sendCode]").click();
  }

  private static Desk comingFromOutside(String subject) {
    Desk desk = Desk.ofAnybody(chromium.browser(), address());
    desk.open("/login.xhtml");
    desk.page.getByText("Đăng nhập bằng SSO Bộ Ngoại giao").click();
    desk.page.locator("input[name=username]").fill(subject);
    desk.page.locator("input[type=submit]").click();
    return desk;
  }

  private static Desk desk(String userName) {
    return Desk.of(userName, chromium.browser(), address());
  }

  /** By the name that the application calls itself, to which the provider sends people back. */
  private static URI address() {
    return URI.create(application.address().toString().replace("127.0.0.1", "localhost"));
  }

  /** What a device shows, so many steps from now. */
  private static String codeOf(String key, int stepsAhead) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(decoded(key), "HmacSHA1"));
      long step = Instant.now().getEpochSecond() / 30 + stepsAhead;
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int number = ByteBuffer.wrap(hash).getInt(hash[19] & 0xf) & Integer.MAX_VALUE;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static byte[] decoded(String key) {
    var bits = new StringBuilder();
    key.chars()
        .map(LETTERS::indexOf)
        .mapToObj(value -> String.format("%5s", Integer.toBinaryString(value)).replace(' ', '0'))
        .forEach(bits::append);
    byte[] bytes = new byte[bits.length() / Byte.SIZE];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
    }
    return bytes;
  }
}
