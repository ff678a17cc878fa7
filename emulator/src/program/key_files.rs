//! A folder with the key files of both sides.

use std::path::{Path, PathBuf};

use alipay_core::keys::PublicKey;

use super::failure::Failure;
use super::files;
use crate::{KeyPair, Keys};

pub(crate) const APP_PRIVATE: &str = "app_private_key.pem";
pub(crate) const APP_PRIVATE_PKCS1: &str = "app_private_key_pkcs1.pem";
const APP_PUBLIC: &str = "app_public_key.pem";
pub(crate) const ALIPAY_PRIVATE: &str = "alipay_private_key.pem";
pub(crate) const ALIPAY_PUBLIC: &str = "alipay_public_key.pem";

/// The keys of a folder.
pub(crate) struct FolderKeys {
    pub(crate) keys: Keys,
    /// Set if the folder has the app's public key only: the app keeps its private key to itself.
    pub(crate) app_public_key: Option<String>,
}

/// Loads the keys of a folder, and writes the files that are missing. Never changes a file.
pub(crate) fn load(folder: &Path) -> Result<FolderKeys, Failure> {
    files::create_folder(folder)?;
    let alipay = match pair(folder, &[ALIPAY_PRIVATE])? {
        Some(pair) => pair,
        None => generate(folder, ALIPAY_PRIVATE, ALIPAY_PUBLIC)?,
    };
    check(folder, ALIPAY_PUBLIC, &alipay)?;
    files::write_if_absent(&folder.join(ALIPAY_PUBLIC), &alipay.public_pem(), false)?;
    let public = files::read_if_present(&folder.join(APP_PUBLIC))?;
    let (app, app_public_key) = match (pair(folder, &[APP_PRIVATE, APP_PRIVATE_PKCS1])?, public) {
        (Some(pair), _) => (pair, None),
        // The pair is not used.
        (None, Some(public)) => (Keys::built_in()?.app, Some(public)),
        (None, None) => (generate(folder, APP_PRIVATE, APP_PUBLIC)?, None),
    };
    if app_public_key.is_none() {
        check(folder, APP_PUBLIC, &app)?;
        files::write_if_absent(&folder.join(APP_PRIVATE), &app.private_pem(), true)?;
        if let Some(pem) = app.private_pkcs1_pem() {
            files::write_if_absent(&folder.join(APP_PRIVATE_PKCS1), &pem, true)?;
        }
        files::write_if_absent(&folder.join(APP_PUBLIC), &app.public_pem(), false)?;
    }
    Ok(FolderKeys { keys: Keys { app, alipay }, app_public_key })
}

/// Loads a key pair from the first of these files that exists.
fn pair(folder: &Path, names: &[&str]) -> Result<Option<KeyPair>, Failure> {
    for name in names {
        let file = folder.join(name);
        if let Some(text) = files::read_if_present(&file)? {
            return parse(&file, &text).map(Some);
        }
    }
    Ok(None)
}

/// Parses a private key. Errors name the file.
pub(crate) fn parse(file: &Path, text: &str) -> Result<KeyPair, Failure> {
    KeyPair::parse(text).map_err(|error| Failure::setting(format!("{}: {error}", file.display())))
}

/// Writes a new private key, unless the folder has the public key of another one.
fn generate(folder: &Path, private: &str, public: &str) -> Result<KeyPair, Failure> {
    let [private, public]: [PathBuf; 2] = [folder.join(private), folder.join(public)];
    if public.try_exists().unwrap_or(true) {
        return Err(Failure::setting(format!(
            "{} is missing, but {} exists; restore the private key, or remove the public key to generate a new pair",
            private.display(),
            public.display()
        )));
    }
    let pair = KeyPair::generate()?;
    files::write_new(&private, &pair.private_pem(), true)?;
    Ok(pair)
}

/// Checks that a public key file, if it exists, belongs to this pair.
fn check(folder: &Path, name: &str, pair: &KeyPair) -> Result<(), Failure> {
    let file = folder.join(name);
    let Some(text) = files::read_if_present(&file)? else { return Ok(()) };
    let key = PublicKey::parse(&text).map_err(|error| Failure::setting(format!("{}: {error}", file.display())))?;
    if key == pair.public_key() {
        return Ok(());
    }
    Err(Failure::setting(format!(
        "{} does not match the private key in the same folder; remove it, and the emulator writes the right one",
        file.display()
    )))
}
