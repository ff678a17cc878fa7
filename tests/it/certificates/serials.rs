//! The serials that identify certificates on the platform.

use alipay::certificates::{Bundle, Certificate, SignatureFamily};
use md5::{Digest, Md5};

use super::make::{ALIPAY, ISSUER, ISSUER_NAME, Make, ROOT, alipay, name, oid, root, tlv};

fn of(serial: &[u8]) -> Certificate {
    alipay().serial(serial).by(&ISSUER)
}

#[test]
fn a_serial_is_the_md5_of_issuer_and_decimal_number() {
    let certificate = of(&[0x20, 0x20, 0x05, 0x18]);
    assert_eq!(certificate.issuer(), ISSUER_NAME);
    assert_eq!(certificate.serial_number(), "538969368");
    let digest = Md5::digest(format!("{ISSUER_NAME}538969368"));
    let expected: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(certificate.serial(), expected);
}

#[test]
fn numbers_of_any_size_are_decimal() {
    for (content, decimal) in [
        (&[0][..], "0"),
        (&[0x7f], "127"),
        (&[0x00, 0x80], "128"),
        (&[0x80], "-128"),
        (&[0xff, 0x00], "-256"),
        (&[0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], "18446744073709551615"),
        (
            &[0x20, 0x20, 0x05, 0x18, 0x62, 0x03, 0x9d, 0x40, 0x90, 0x89, 0x7b, 0xa4, 0xd5, 0x1c, 0x21, 0x26],
            "42701552708448241360226107228231049510",
        ),
        (&[0x7f; 20], "727885129180488904360266563744972327436484050815"),
    ] {
        assert_eq!(of(content).serial_number(), decimal);
    }
    assert_eq!(of(&[0x11; 64]).serial_number().len(), 153);
    assert!(Certificate::parse(alipay().serial(&[0x11; 65]).der(&ISSUER)).is_err());
    assert!(Certificate::parse(alipay().serial(&[]).der(&ISSUER)).is_err());
}

#[test]
fn leading_zeros_are_kept() {
    // One in sixteen begins with a zero, one in 256 with two.
    let serials: Vec<_> = (1..=127).map(|number| of(&[number]).serial().to_owned()).collect();
    for serial in &serials {
        assert!(serial.len() == 32 && serial.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')), "{serial}");
    }
    assert!(serials.iter().any(|serial| serial.starts_with('0')));
}

#[test]
fn issuers_are_written_per_rfc_2253() {
    let attribute = |oid_text: &str, tag, value: &[u8]| tlv(0x30, &[oid(oid_text), tlv(tag, value)].concat());
    let part = |attributes: &[Vec<u8>]| tlv(0x31, &attributes.concat());
    let (country, organisation, common) = ("2.5.4.6", "2.5.4.10", "2.5.4.3");
    for (der, expected) in [
        (name("CN=A,OU=B,O=C,L=D,ST=E,STREET=F,C=CN"), "CN=A,OU=B,O=C,L=D,ST=E,STREET=F,C=CN"),
        (tlv(0x30, &[]), ""),
        (tlv(0x30, &part(&[attribute("0.9.2342.19200300.100.1.25", 22, b"com")])), "DC=com"),
        (tlv(0x30, &part(&[attribute("0.9.2342.19200300.100.1.1", 12, b"u")])), "UID=u"),
        // The order of the encoding is reversed, whatever it is.
        (tlv(0x30, &[part(&[attribute(common, 12, b"A")]), part(&[attribute(country, 19, b"CN")])].concat()), "C=CN,CN=A"),
        (tlv(0x30, &part(&[attribute(organisation, 12, "支付宝, \"甲\"".as_bytes())])), "O=支付宝\\, \\\"甲\\\""),
        // Other string types: BMPString, and TeletexString as Latin-1.
        (tlv(0x30, &part(&[attribute(organisation, 30, &[0x65, 0x2f, 0, b'x'])])), "O=支x"),
        (tlv(0x30, &part(&[attribute(organisation, 20, &[b'M', 0xfc])])), "O=Mü"),
        // A value that is not a string, and an attribute without a short name.
        (tlv(0x30, &part(&[attribute(organisation, 4, &[1, 2])])), "2.5.4.10=#04020102"),
        (tlv(0x30, &part(&[attribute("1.2.840.113549.1.9.1", 22, b"a@b")])), "1.2.840.113549.1.9.1=#1603614062"),
        (tlv(0x30, &part(&[attribute(common, 12, b"A"), attribute(organisation, 12, b"B")])), "CN=A+O=B"),
    ] {
        assert_eq!(alipay().issuer_der(der).by(&ISSUER).issuer(), expected);
    }
}

#[test]
fn the_root_serial_joins_the_rsa_signed_roots_in_order() {
    let named = |text: &str| Make::ca(text, &ROOT).issued_by(text);
    let (a, b) = (named("CN=A,C=CN"), named("CN=B,C=CN").algorithm("1.2.840.113549.1.1.5"));
    let sm2 = named("CN=S,C=CN").curve("1.2.156.10197.1.301").algorithm("1.2.156.10197.1.501");
    let ec = named("CN=E,C=CN").curve("1.2.840.10045.3.1.7").algorithm("1.2.840.10045.4.3.2");
    // An algorithm whose OID begins with the digits of RSA's.
    let beside = named("CN=P,C=CN").algorithm("1.2.840.113549.1.12");
    let pem = |makes: &[&Make]| makes.iter().map(|make| make.pem(&ROOT)).collect::<String>();
    let serial = |make: &Make| make.by(&ROOT).serial().to_owned();
    let serials = |text: String, family| Bundle::parse(text).unwrap().root_serial(family);
    let rsa = SignatureFamily::Rsa;
    let joined = |first, second| Some(format!("{}_{}", serial(first), serial(second)));
    assert_eq!(serials(pem(&[&sm2, &a, &ec, &beside, &b]), rsa), joined(&a, &b));
    assert_eq!(serials(pem(&[&b, &sm2, &a]), rsa), joined(&b, &a));
    assert_eq!(serials(pem(&[&sm2, &a, &ec, &b]), SignatureFamily::Sm2), Some(serial(&sm2)));
    assert_eq!(serials(pem(&[&ec, &beside]), rsa), None);
    // The algorithm of the signature decides, not that of the key.
    let cross = named("CN=X,C=CN").curve("1.2.840.10045.3.1.7");
    assert_eq!(serials(pem(&[&cross]), rsa), Some(serial(&cross)));
    assert_eq!(serials(root().pem(&ROOT), rsa), Some(serial(&root())));
    assert_eq!(SignatureFamily::default().oid_prefix(), "1.2.840.113549.1.1");
}

#[test]
fn the_public_key_is_read_from_the_certificate() {
    let certificate = alipay().by(&ISSUER);
    assert_eq!(certificate.public_key().unwrap(), ALIPAY.public());
    assert_eq!(certificate.signature_algorithm(), "1.2.840.113549.1.1.11");
}
