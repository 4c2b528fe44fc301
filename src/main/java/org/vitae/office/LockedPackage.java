package org.vitae.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of a DOCX that is locked by a password. */
final class LockedPackage {
  private LockedPackage() {}

  /** The DOCX inside. */
  static byte[] open(byte[] bytes, String password) throws OfficeException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
      // Of some files nobody was asked for a password: they are locked with a known one.
      if (!decryptor.verifyPassword(password)
          && !decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        throw OfficeException.locked(password);
      }
      try (InputStream in = decryptor.getDataStream(files)) {
        return in.readAllBytes();
      }
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw OfficeException.damaged(e);
    }
  }
}
