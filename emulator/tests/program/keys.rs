//! Keys: built in, in a folder, or new for each run.

use alipay_emulator::{KeyPair, Keys};

use crate::support::Folder;

const FILES: [&str; 5] =
    ["app_private_key.pem", "app_private_key_pkcs1.pem", "app_public_key.pem", "alipay_private_key.pem", "alipay_public_key.pem"];

#[test]
fn the_keys_are_built_in() {
    let folder = Folder::new();
    let (first, second) = (folder.start(&[]), folder.start(&[]));
    assert_eq!(first.value("app private key"), second.value("app private key"));
    let keys = Keys::built_in().unwrap();
    assert_eq!(first.value("app private key"), keys.app.private_text());
    assert_eq!(first.value("Alipay public key"), keys.alipay.public_key().to_base64());
    assert!(first.lines.iter().any(|line| line.contains("never register them with Alipay")));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn new_keys_differ_in_each_run() {
    let folder = Folder::new();
    let (first, second) = (folder.start(&["--new-keys"]), folder.start(&["--new-keys"]));
    assert_ne!(first.value("app private key"), second.value("app private key"));
    assert_ne!(first.value("Alipay public key"), second.value("Alipay public key"));
}

#[test]
fn a_folder_keeps_keys() {
    let folder = Folder::new();
    drop(folder.start(&["--keys", "deep/keys", "-q"]));
    let texts = FILES.map(|name| folder.read(&format!("deep/keys/{name}")));
    let app = KeyPair::parse(&texts[0]).unwrap();
    assert!(texts[0].starts_with("-----BEGIN PRIVATE KEY-----\n") && texts[1].starts_with("-----BEGIN RSA PRIVATE KEY-----\n"));
    assert_eq!(KeyPair::parse(&texts[1]).unwrap().public_key(), app.public_key());
    assert_eq!(app.public_pem(), texts[2]);
    assert_eq!(KeyPair::parse(&texts[3]).unwrap().public_pem(), texts[4]);
    assert_ne!(texts[0], texts[3]);
    let program = folder.start(&["--keys", "deep/keys"]);
    assert_eq!(FILES.map(|name| folder.read(&format!("deep/keys/{name}"))), texts);
    assert_eq!(program.value("Alipay public key"), KeyPair::parse(&texts[3]).unwrap().public_key().to_base64());
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_private_keys() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = Folder::new();
    drop(folder.start(&["--certificates", "all", "-q"]));
    for entry in std::fs::read_dir(folder.path().join("all")).unwrap() {
        let entry = entry.unwrap();
        let (name, mode) = (entry.file_name().into_string().unwrap(), entry.metadata().unwrap().permissions().mode() & 0o777);
        if name.contains("private") {
            assert_eq!(mode, 0o600, "{name}");
        } else {
            // The umask can remove more.
            assert_eq!(mode & 0o600, 0o600, "{name}");
        }
    }
}

#[test]
fn files_of_the_folder_are_never_overwritten() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path().join("k")).unwrap();
    // A key in another form stays as it is, and the missing files are made from it.
    let app = Keys::built_in().unwrap().app;
    folder.write("k/app_private_key_pkcs1.pem", &app.private_pkcs1_pem().unwrap().replace('\n', "\r\n"));
    drop(folder.start(&["--keys", "k", "-q"]));
    assert!(folder.read("k/app_private_key_pkcs1.pem").contains("\r\n"));
    assert_eq!(folder.read("k/app_private_key.pem"), app.private_pem());

    folder.write("k/app_private_key.pem", "no key");
    let arguments = ["--listen", "127.0.0.1:0", "--keys", "k"];
    assert!(folder.failure(&arguments, 2).contains("k/app_private_key.pem: "));
    assert_eq!(folder.read("k/app_private_key.pem"), "no key");

    folder.write("k/app_private_key.pem", &KeyPair::generate().unwrap().private_pem());
    let error = folder.failure(&arguments, 2);
    assert!(error.contains("app_public_key.pem does not match the private key in the same folder"), "{error}");
    std::fs::remove_file(folder.path().join("k/alipay_private_key.pem")).unwrap();
    let error = folder.failure(&arguments, 2);
    assert!(error.contains("alipay_private_key.pem is missing, but k/alipay_public_key.pem exists"), "{error}");
}

#[test]
fn an_app_can_keep_its_private_key() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path().join("k")).unwrap();
    folder.write("k/app_public_key.pem", &KeyPair::generate().unwrap().public_pem());
    let program = folder.start(&["--keys", "k"]);
    assert_eq!(program.value("app private key"), "your own");
    assert!(!folder.path().join("k/app_private_key.pem").exists());
    let settings = program.ask("GET", "/_emulator/settings", "");
    assert!(settings.contains("\"app_private_key\":null"), "{settings}");
    let error = folder.failure(&["--listen", "127.0.0.1:0", "--certificates", "k"], 2);
    assert!(error.contains("has the app's public key without its private key"), "{error}");
}
