//! A folder with the files of certificate mode, under the names of the console's downloads.

use std::path::Path;

use super::failure::Failure;
use super::{files, key_files};
use crate::{CertificateSet, CertificateValidity, KeyPair, Keys};

pub(crate) const APP: &str = "appCertPublicKey.crt";
pub(crate) const ALIPAY: &str = "alipayCertPublicKey_RSA2.crt";
pub(crate) const ROOT: &str = "alipayRootCert.crt";
/// The key that signs renewed certificates.
const AUTHORITY: &str = "authority_private_key.pem";

/// Loads the certificates of a folder, or generates all of them. `keys` is the folder of the keys, which can be the same.
pub(crate) fn load(folder: &Path, keys: &Path, validity: CertificateValidity, renew: bool) -> Result<CertificateSet, Failure> {
    files::create_folder(folder)?;
    let loaded = key_files::load(keys)?;
    if loaded.app_public_key.is_some() {
        return Err(Failure::setting(format!(
            "{} has the app's public key without its private key, and no certificate can be generated for it; add {} there",
            keys.display(),
            key_files::APP_PRIVATE
        )));
    }
    let present = [APP, ALIPAY, ROOT].map(|name| folder.join(name).try_exists().unwrap_or(true));
    match present {
        [true, true, true] => {}
        [false, false, false] => return write(folder, &loaded.keys, validity),
        _ => {
            return Err(Failure::setting(format!(
                "{} has some of the files {APP}, {ALIPAY} and {ROOT}, but not all; add the others, or remove all to generate new ones",
                folder.display()
            )));
        }
    }
    let [app, alipay, root] = [APP, ALIPAY, ROOT].map(|name| files::read(&folder.join(name)));
    let authority = folder.join(AUTHORITY);
    let authority = match files::read_if_present(&authority)? {
        Some(text) => key_files::parse(&authority, &text)?,
        None if renew => {
            return Err(Failure::setting(format!(
                "Alipay's certificate cannot be renewed: {} is missing, the key that signed it",
                authority.display()
            )));
        }
        // Only a renewal needs the key of the authority.
        None => loaded.keys.alipay.clone(),
    };
    let set = CertificateSet::from_parts(loaded.keys, app?, alipay?, root?, authority);
    if renew { renewed(folder, keys, &set, validity) } else { Ok(set) }
}

/// Generates all certificates, and writes them.
fn write(folder: &Path, keys: &Keys, validity: CertificateValidity) -> Result<CertificateSet, Failure> {
    let set = CertificateSet::generate(keys, validity)?;
    // A key that an earlier set left behind has no use for the new one.
    files::set_aside(&folder.join(AUTHORITY))?;
    files::write_new(&folder.join(AUTHORITY), &set.authority().private_pem(), true)?;
    files::write_new(&folder.join(ROOT), set.root(), false)?;
    files::write_new(&folder.join(ALIPAY), set.alipay(), false)?;
    files::write_new(&folder.join(APP), set.app(), false)?;
    Ok(set)
}

/// Generates a new key and a new certificate for Alipay, and sets the old files aside.
fn renewed(folder: &Path, keys: &Path, set: &CertificateSet, validity: CertificateValidity) -> Result<CertificateSet, Failure> {
    let set = set.renewed(KeyPair::generate()?, validity)?;
    let pair = &set.keys().alipay;
    let new = [
        (keys.join(key_files::ALIPAY_PRIVATE), pair.private_pem(), true),
        (keys.join(key_files::ALIPAY_PUBLIC), pair.public_pem(), false),
        (folder.join(ALIPAY), set.alipay().to_owned(), false),
    ];
    for (file, text, is_private) in &new {
        files::set_aside(file)?;
        files::write_new(file, text, *is_private)?;
    }
    Ok(set)
}
