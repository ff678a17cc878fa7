//! Certificate chains that do and do not end at a trusted root.

use std::time::SystemTime;

use alipay::certificates::{Certificate, ChainError, ChainReason, MAX_CHAIN_LENGTH, MAX_ISSUERS, check_chain};
use alipay::keys::KeyError;

use super::make::{
    ALIPAY, ALIPAY_NAME, FOREIGN, Hash, ISSUER, ISSUER_NAME, Make, ROOT, ROOT_NAME, alipay, app, basic, days, extension, issuer,
    now, root, usage,
};

fn check(leaf: &Certificate, issuers: &[Certificate], roots: &[Certificate]) -> Result<Vec<Certificate>, ChainError> {
    check_chain(leaf, issuers, roots, now())
}

/// Returns the subject of the failing certificate, and the reason.
fn failure(leaf: &Certificate, issuers: &[Certificate], roots: &[Certificate]) -> (String, ChainReason) {
    let error = check(leaf, issuers, roots).unwrap_err();
    assert!(error.to_string().contains(&error.subject) && error.to_string().contains(&error.serial), "{error}");
    (error.subject, error.reason)
}

fn of(subject: &str, reason: ChainReason) -> (String, ChainReason) {
    (subject.to_owned(), reason)
}

fn bad_signature(issuer: &str) -> ChainReason {
    ChainReason::BadSignature { issuer: issuer.to_owned() }
}

#[test]
fn a_chain_is_built_from_issuers_in_any_order() {
    let (leaf, issuer, root) = (alipay().by(&ISSUER), issuer().by(&ROOT), root().by(&ROOT));
    let expected = [leaf.clone(), issuer.clone(), root.clone()];
    let unrelated = app().by(&FOREIGN);
    for issuers in [
        vec![issuer.clone()],
        vec![leaf.clone(), issuer.clone()],
        vec![unrelated.clone(), issuer.clone(), leaf.clone(), issuer.clone(), root.clone()],
    ] {
        assert_eq!(check(&leaf, &issuers, &[unrelated.clone(), root.clone()]).unwrap(), expected);
    }
    let direct = alipay().issued_by(ROOT_NAME).by(&ROOT);
    assert_eq!(check(&direct, &[], std::slice::from_ref(&root)).unwrap(), [direct, root]);
}

#[test]
fn every_rsa_hash_is_verified() {
    let root = root().by(&ROOT);
    for hash in [Hash::Sha1, Hash::Sha256, Hash::Sha384, Hash::Sha512] {
        let leaf = alipay().issued_by(ROOT_NAME).hash(hash);
        check(&leaf.by(&ROOT), &[], std::slice::from_ref(&root)).unwrap_or_else(|error| panic!("{hash:?}: {error}"));
        assert_eq!(failure(&leaf.by(&FOREIGN), &[], std::slice::from_ref(&root)), of(ALIPAY_NAME, bad_signature(ROOT_NAME)));
    }
    // MD5 with RSA, PSS, ECDSA.
    for oid in ["1.2.840.113549.1.1.4", "1.2.840.113549.1.1.10", "1.2.840.10045.4.3.2"] {
        let leaf = alipay().issued_by(ROOT_NAME).algorithm(oid).by(&ROOT);
        let reason = ChainReason::UnsupportedAlgorithm { oid: oid.to_owned() };
        assert_eq!(failure(&leaf, &[], std::slice::from_ref(&root)), of(ALIPAY_NAME, reason));
    }
    let leaf = alipay().issued_by(ROOT_NAME).outer_algorithm("1.2.840.113549.1.1.5").by(&ROOT);
    assert_eq!(failure(&leaf, &[], &[root]), of(ALIPAY_NAME, ChainReason::Malformed));
}

#[test]
fn a_bad_signature_is_found_at_every_level() {
    let root = root().by(&ROOT);
    let forged_leaf = alipay().by(&FOREIGN);
    let reason = bad_signature(ISSUER_NAME);
    assert_eq!(failure(&forged_leaf, &[issuer().by(&ROOT)], std::slice::from_ref(&root)), of(ALIPAY_NAME, reason));
    let forged_issuer = issuer().by(&FOREIGN);
    let reason = bad_signature(ROOT_NAME);
    assert_eq!(failure(&alipay().by(&ISSUER), &[forged_issuer], std::slice::from_ref(&root)), of(ISSUER_NAME, reason));
    // Flips one bit at several positions of the signed part and of the signature.
    let der = alipay().issued_by(ROOT_NAME).der(&ROOT);
    for position in (0..der.len()).step_by(37) {
        let mut changed = der.clone();
        changed[position] ^= 1;
        if let Ok(changed) = Certificate::parse(&changed) {
            assert!(check(&changed, &[], std::slice::from_ref(&root)).is_err(), "{position}");
        }
    }
}

#[test]
fn every_certificate_must_be_valid_now() {
    let (root_ok, issuer_ok, leaf_ok) = (root(), issuer(), alipay());
    let over = |make: &Make| make.clone().valid("20100101000000Z", "20200101000000Z");
    let later = |make: &Make| make.clone().valid("20300101000000Z", "20400101000000Z");
    for (root, issuer, leaf, fails) in [
        (root_ok.clone(), issuer_ok.clone(), over(&leaf_ok), ALIPAY_NAME),
        (root_ok.clone(), over(&issuer_ok), leaf_ok.clone(), ISSUER_NAME),
        (over(&root_ok), issuer_ok.clone(), leaf_ok.clone(), ROOT_NAME),
    ] {
        let (subject, reason) = failure(&leaf.by(&ISSUER), &[issuer.by(&ROOT)], &[root.by(&ROOT)]);
        assert_eq!(subject, fails);
        assert!(matches!(reason, ChainReason::Expired { .. }), "{reason:?}");
    }
    for (root, issuer, leaf, fails) in [
        (root_ok.clone(), issuer_ok.clone(), later(&leaf_ok), ALIPAY_NAME),
        (root_ok.clone(), later(&issuer_ok), leaf_ok.clone(), ISSUER_NAME),
        (later(&root_ok), issuer_ok, leaf_ok, ROOT_NAME),
    ] {
        let (subject, reason) = failure(&leaf.by(&ISSUER), &[issuer.by(&ROOT)], &[root.by(&ROOT)]);
        assert_eq!(subject, fails);
        assert!(matches!(reason, ChainReason::NotYetValid { .. }), "{reason:?}");
    }
    let error = check(&over(&alipay()).by(&ISSUER), &[], &[]).unwrap_err();
    assert!(error.to_string().ends_with("it expired on 2020-01-01"), "{error}");
}

#[test]
fn both_ends_of_the_validity_are_inclusive() {
    let (leaf, root) = (alipay().issued_by(ROOT_NAME).by(&ROOT), root().valid("20000101000000Z", "20500101000000Z").by(&ROOT));
    let second = std::time::Duration::from_secs(1);
    let at = |moment: SystemTime| check_chain(&leaf, &[], std::slice::from_ref(&root), moment).is_ok();
    assert!(at(leaf.valid_from()) && at(leaf.expires_at()));
    assert!(!at(leaf.valid_from() - second) && !at(leaf.expires_at() + second));
    assert!(!at(SystemTime::UNIX_EPOCH - days(400)));
}

#[test]
fn a_chain_without_a_root_is_rejected() {
    let (leaf, root) = (alipay().by(&ISSUER), root().by(&ROOT));
    let missing = |issuer: &str| ChainReason::MissingIssuer { issuer: issuer.to_owned() };
    assert_eq!(failure(&leaf, &[], std::slice::from_ref(&root)), of(ALIPAY_NAME, missing(ISSUER_NAME)));
    assert_eq!(failure(&leaf, &[issuer().by(&ROOT)], &[]), of(ISSUER_NAME, missing(ROOT_NAME)));
    // A foreign root accompanies the leaf.
    let foreign = Make::ca("CN=Foreign", &FOREIGN).issued_by("CN=Foreign").by(&FOREIGN);
    let leaf = alipay().issued_by("CN=Foreign").by(&FOREIGN);
    assert_eq!(failure(&leaf, &[foreign], std::slice::from_ref(&root)), of("CN=Foreign", ChainReason::ForeignRoot));
    // A foreign root with the true root's name.
    let namesake = Make::ca(ROOT_NAME, &FOREIGN).by(&FOREIGN);
    let leaf = alipay().issued_by(ROOT_NAME).by(&FOREIGN);
    assert!(check(&leaf, &[namesake], std::slice::from_ref(&root)).is_err());
    let own = alipay().issued_by(ALIPAY_NAME).by(&ALIPAY);
    assert_eq!(failure(&own, std::slice::from_ref(&own), std::slice::from_ref(&root)), of(ALIPAY_NAME, ChainReason::ForeignRoot));
    assert_eq!(failure(&root, &[], std::slice::from_ref(&root)), of(ROOT_NAME, ChainReason::IsRoot));
}

#[test]
fn cycles_end() {
    let a = Make::ca("CN=A", &ISSUER).issued_by("CN=B").by(&FOREIGN);
    let b = Make::ca("CN=B", &FOREIGN).issued_by("CN=A").by(&ISSUER);
    let leaf = alipay().issued_by("CN=A").by(&ISSUER);
    assert_eq!(failure(&leaf, &[a, b], &[root().by(&ROOT)]), of("CN=B", ChainReason::Loop));
    // Many certificates with one name and one key, which all sign each other.
    let many: Vec<_> =
        (0..15).map(|serial| Make::ca("CN=A", &ISSUER).issued_by("CN=A").serial(&[serial + 1]).by(&ISSUER)).collect();
    assert!(check(&leaf, &many, &[root().by(&ROOT)]).is_err());
}

#[test]
fn only_a_ca_may_issue() {
    let root = root().by(&ROOT);
    let leaf = alipay().by(&ISSUER);
    for extensions in [
        vec![],
        vec![usage(0x80)],
        vec![usage(0x06)],
        vec![basic(false, None), usage(0x06)],
        vec![basic(true, None), usage(0x80)],
    ] {
        let issuer = issuer().extensions(extensions).by(&ROOT);
        assert_eq!(failure(&leaf, &[issuer], std::slice::from_ref(&root)), of(ISSUER_NAME, ChainReason::NotCa));
    }
    check(&leaf, &[issuer().extensions(vec![basic(true, None)]).by(&ROOT)], &[root]).unwrap();
    let direct = alipay().issued_by(ROOT_NAME).by(&ROOT);
    // A root of version 1 has no extensions. If a root has extensions, they are checked.
    check(&direct, &[], &[super::make::root().extensions(vec![]).by(&ROOT)]).unwrap();
    let no_ca = super::make::root().extensions(vec![basic(false, None)]).by(&ROOT);
    assert_eq!(failure(&direct, &[], &[no_ca]), of(ROOT_NAME, ChainReason::NotCa));
}

#[test]
fn unknown_critical_extensions_are_rejected() {
    let root = root().by(&ROOT);
    let leaf = alipay().by(&ISSUER);
    let constraints = |critical| extension("2.5.29.30", critical, &[0x30, 0]);
    let with = |extra: Vec<u8>| issuer().extensions(vec![basic(true, None), extra]).by(&ROOT);
    let reason = ChainReason::CriticalExtension { oid: "2.5.29.30".to_owned() };
    assert_eq!(failure(&leaf, &[with(constraints(true))], std::slice::from_ref(&root)), of(ISSUER_NAME, reason.clone()));
    let strange_leaf = alipay().extensions(vec![constraints(true)]).by(&ISSUER);
    assert_eq!(failure(&strange_leaf, &[issuer().by(&ROOT)], std::slice::from_ref(&root)), of(ALIPAY_NAME, reason));
    check(&leaf, &[with(constraints(false))], std::slice::from_ref(&root)).unwrap();
    for malformed in [basic(true, None), extension("2.5.29.15", true, &[1, 2, 3]), vec![0x30, 2, 1, 1]] {
        assert_eq!(failure(&leaf, &[with(malformed)], std::slice::from_ref(&root)), of(ISSUER_NAME, ChainReason::Malformed));
    }
}

#[test]
fn path_length_constraints_are_enforced() {
    let lower = Make::ca("CN=Lower", &FOREIGN).issued_by(ISSUER_NAME).by(&ISSUER);
    let leaf = alipay().issued_by("CN=Lower").by(&FOREIGN);
    let root = root().by(&ROOT);
    let upper = |length| issuer().extensions(vec![basic(true, length)]).by(&ROOT);
    check(&leaf, &[lower.clone(), upper(None)], std::slice::from_ref(&root)).unwrap();
    check(&leaf, &[lower.clone(), upper(Some(1))], std::slice::from_ref(&root)).unwrap();
    assert_eq!(failure(&leaf, &[lower, upper(Some(0))], &[root]), of(ISSUER_NAME, ChainReason::TooFarBelow));
}

#[test]
fn long_chains_and_too_many_issuers_are_rejected() {
    let root = root().by(&ROOT);
    // A chain of this many issuers below a root.
    let ladder = |length: usize| -> Vec<_> {
        let name = |step| if step == 0 { ROOT_NAME.to_owned() } else { format!("CN=Step {step}") };
        (1..=length)
            .map(|step| {
                let make = Make::ca(&name(step), &ISSUER).issued_by(&name(step - 1));
                make.by(if step == 1 { &ROOT } else { &ISSUER })
            })
            .collect()
    };
    // Leaf and root count, too.
    let longest = MAX_CHAIN_LENGTH - 2;
    for (length, fits) in [(longest, true), (longest + 1, false)] {
        let leaf = alipay().issued_by(&format!("CN=Step {length}")).by(&ISSUER);
        match check(&leaf, &ladder(length), std::slice::from_ref(&root)) {
            Ok(chain) => assert!(fits && chain.len() == MAX_CHAIN_LENGTH),
            Err(error) => assert!(!fits && error.reason == ChainReason::TooLong, "{error}"),
        }
    }
    let crowd = vec![issuer().by(&ROOT); MAX_ISSUERS + 1];
    let leaf = alipay().by(&ISSUER);
    assert_eq!(failure(&leaf, &crowd, std::slice::from_ref(&root)), of(ALIPAY_NAME, ChainReason::TooMany));
    check(&leaf, &crowd[1..], &[root]).unwrap();
}

#[test]
fn of_several_issuers_with_one_name_the_valid_one_is_used() {
    let leaf = alipay().by(&ISSUER);
    let (current, old) = (issuer().by(&ROOT), issuer().valid("20100101000000Z", "20200101000000Z").by(&ROOT));
    let namesake = Make::ca(ISSUER_NAME, &FOREIGN).by(&ROOT);
    let roots = [Make::ca(ROOT_NAME, &FOREIGN).by(&FOREIGN), root().by(&ROOT)];
    check(&leaf, &[namesake.clone(), old.clone(), current], &roots).unwrap();
    // The error is that of the true issuer, not that of its namesake.
    for issuers in [[namesake.clone(), old.clone()], [old, namesake]] {
        let (subject, reason) = failure(&leaf, &issuers, &roots);
        assert!(subject == ISSUER_NAME && matches!(reason, ChainReason::Expired { .. }), "{subject}: {reason:?}");
    }
}

#[test]
fn names_are_compared_without_case_and_spaces() {
    let leaf = alipay().issued_by("CN=TEST class  2 R1,OU=Test Authority,O=Test,C=CN").by(&ISSUER);
    check(&leaf, &[issuer().by(&ROOT)], &[root().by(&ROOT)]).unwrap();
}

#[test]
fn an_issuer_without_an_rsa_key_is_reported() {
    let root = root().curve("1.2.840.10045.3.1.7").by(&ROOT);
    let (subject, reason) = failure(&alipay().issued_by(ROOT_NAME).by(&ROOT), &[], &[root]);
    assert_eq!(subject, ALIPAY_NAME);
    assert!(matches!(reason, ChainReason::IssuerKey { error: KeyError::WrongForm { .. }, .. }), "{reason:?}");
}
