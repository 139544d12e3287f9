package org.gcmplan.documents.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gcmplan.kernel.Language;

/**
 * What stands at the head of every official document of the country, whoever issues it.
 *
 * @param stateVi the name of the state, in capitals
 * @param mottoVi its motto
 * @param placeVi where documents are dated
 */
@Dependent
record HouseStyle(
    @ConfigProperty(
            name = "gcmplan.documents.state-vi",
            defaultValue = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        String stateVi,
    @ConfigProperty(
            name = "gcmplan.documents.state-en",
            defaultValue = "SOCIALIST REPUBLIC OF VIET NAM")
        String stateEn,
    @ConfigProperty(
            name = "gcmplan.documents.motto-vi",
            defaultValue = "Độc lập - Tự do - Hạnh phúc")
        String mottoVi,
    @ConfigProperty(
            name = "gcmplan.documents.motto-en",
            defaultValue = "Independence - Freedom - Happiness")
        String mottoEn,
    @ConfigProperty(name = "gcmplan.documents.place-vi", defaultValue = "Hà Nội") String placeVi,
    @ConfigProperty(name = "gcmplan.documents.place-en", defaultValue = "Ha Noi") String placeEn) {

  @Inject
  HouseStyle {}

  String state(Language language) {
    return language == Language.VI ? stateVi : stateEn;
  }

  String motto(Language language) {
    return language == Language.VI ? mottoVi : mottoEn;
  }

  String place(Language language) {
    return language == Language.VI ? placeVi : placeEn;
  }
}
