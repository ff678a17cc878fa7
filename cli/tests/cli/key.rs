//! `alipay key new` and `alipay key show`.

use crate::support::{Files, code, json, key, run, set_mode, stderr, stdout};

#[test]
fn a_new_pair_signs_and_is_never_overwritten() {
    let files = Files::new();
    let folder = files.path().join("keys");
    let out = folder.to_str().unwrap();
    let new = run(&["key", "new", "--out", out]);
    assert_eq!(code(&new), 0, "{}", stderr(&new));
    let private = std::fs::read_to_string(folder.join("app_private_key.pem")).unwrap();
    assert!(private.starts_with("-----BEGIN PRIVATE KEY-----"), "the form is PKCS#8");
    let secret: String = private.lines().nth(3).unwrap().to_owned();
    assert!(!stdout(&new).contains(&secret));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(folder.join("app_private_key.pem")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let again = run(&["key", "new", "--out", out]);
    assert!(code(&again) == 2 && stderr(&again).contains("never overwritten"), "{}", stderr(&again));
    let show = |name: &str| json(&run(&["key", "show", folder.join(name).to_str().unwrap(), "--public", "--format", "json"]));
    let (private, public) = (show("app_private_key.pem"), show("app_public_key.txt"));
    assert_eq!(private["fingerprint"], public["fingerprint"]);
    assert_eq!(private["public_key"], public["public_key"]);
    assert_eq!((&private["kind"], &private["form"], &private["bits"]), (&"private".into(), &"PKCS#8 (PEM)".into(), &2048.into()));
    assert_eq!((&public["kind"], &public["form"]), (&"public".into(), &"SubjectPublicKeyInfo (base64)".into()));
}

#[test]
fn forms_are_told_apart_and_no_private_part_is_printed() {
    let files = Files::new();
    for (form, name) in [("private_pkcs8_der_base64", "PKCS#8 (base64)"), ("private_pkcs1_der_base64", "PKCS#1 (base64)")] {
        let text = key("app", form);
        let path = files.write("key.pem", &text);
        let shown = run(&["key", "show", &path, "--public"]);
        let printed = format!("{}{}", stdout(&shown), stderr(&shown));
        assert!(printed.contains(name), "{printed}");
        for piece in text.as_bytes()[600..].chunks_exact(16).map(|piece| std::str::from_utf8(piece).unwrap()) {
            assert!(!printed.contains(piece), "{printed}");
        }
        #[cfg(unix)]
        {
            set_mode(path.as_ref(), 0o644);
            assert_eq!(code(&run(&["key", "show", &path])), 2, "others can read it");
        }
    }
    let sm2 = files.path().join("sm2");
    assert_eq!(code(&run(&["key", "new", "--type", "SM2", "--out", sm2.to_str().unwrap()])), 0);
    let shown = json(&run(&["key", "show", sm2.join("app_public_key.txt").to_str().unwrap(), "--format", "json"]));
    assert_eq!(shown["algorithm"], "SM2");
    let nothing = files.write("nothing.pem", "nothing");
    assert_eq!(code(&run(&["key", "show", &nothing])), 8);
}
