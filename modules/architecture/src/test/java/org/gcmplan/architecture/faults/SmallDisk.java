package org.gcmplan.architecture.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of its own, small enough to be filled. Only root can have one. */
final class SmallDisk {
  private static final int MEGABYTE = 1024 * 1024;

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  static boolean isPossible() {
    return "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/proc/mounts"));
  }

  static SmallDisk of(int megabytes) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("gcmplan-disk");
    run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
    return new SmallDisk(folder);
  }

  Path folder() {
    return folder;
  }

  /** To the last byte. */
  void fill() {
    byte[] block = new byte[MEGABYTE / 16];
    try (OutputStream ballast = Files.newOutputStream(ballast())) {
      while (true) {
        ballast.write(block);
      }
    } catch (IOException full) {
      // That is what was wanted.
    }
  }

  void makeRoom() throws IOException {
    Files.deleteIfExists(ballast());
  }

  private Path ballast() {
    return folder.resolve("ballast");
  }

  void leave() throws IOException, InterruptedException {
    run("umount", "-l", folder.toString());
  }

  private static void run(String... command) throws IOException, InterruptedException {
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException(String.join(" ", command));
    }
  }
}
