//! The parts of a certificate that its checks use (RFC 5280), read from DER.

use std::time::{Duration, SystemTime};

use der::asn1::{AnyRef, BitStringRef, GeneralizedTime, ObjectIdentifier, OctetStringRef, UtcTime};
use der::{Decode as _, Header, Reader, Tag};

/// An attribute of a name: its type and its value.
pub(super) type Attribute<'d> = (ObjectIdentifier, AnyRef<'d>);

/// Reads a name: a sequence of sets of attributes.
pub(super) fn name<'d>(reader: &mut impl Reader<'d>) -> der::Result<Vec<Vec<Attribute<'d>>>> {
    reader.sequence(|reader| {
        let mut sets = Vec::new();
        while !reader.is_finished() {
            let header = Header::decode(reader)?;
            header.tag().assert_eq(Tag::Set)?;
            sets.push(reader.read_nested(header.length(), |reader| {
                let mut attributes = Vec::new();
                while !reader.is_finished() {
                    attributes.push(reader.sequence(|reader| Ok::<_, der::Error>((reader.decode()?, reader.decode()?)))?);
                }
                Ok::<_, der::Error>(attributes)
            })?);
        }
        Ok(sets)
    })
}

/// Reads the first and the last moment of a validity period.
pub(super) fn validity<'d>(reader: &mut impl Reader<'d>) -> der::Result<(SystemTime, SystemTime)> {
    reader.sequence(|reader| Ok((moment(reader)?, moment(reader)?)))
}

fn moment<'d>(reader: &mut impl Reader<'d>) -> der::Result<SystemTime> {
    let since: Duration = match Tag::peek(reader)? {
        Tag::UtcTime => reader.decode::<UtcTime>()?.to_unix_duration(),
        _ => reader.decode::<GeneralizedTime>()?.to_unix_duration(),
    };
    SystemTime::UNIX_EPOCH.checked_add(since).ok_or_else(|| Tag::GeneralizedTime.value_error().into())
}

/// An extension.
pub(super) struct Extension<'d> {
    pub(super) id: ObjectIdentifier,
    pub(super) critical: bool,
    pub(super) value: &'d [u8],
}

/// Reads the list of extensions.
pub(super) fn extensions(der: &[u8]) -> der::Result<Vec<Extension<'_>>> {
    AnyRef::from_der(der)?.sequence(|reader| {
        let mut extensions = Vec::new();
        while !reader.is_finished() {
            extensions.push(reader.sequence(|reader| {
                let id = reader.decode()?;
                let critical = reader.decode::<Option<bool>>()?.unwrap_or_default();
                let value = reader.decode::<&OctetStringRef>()?.as_bytes();
                Ok::<_, der::Error>(Extension { id, critical, value })
            })?);
        }
        Ok(extensions)
    })
}

/// The extension that states whether a certificate may issue others.
pub(super) struct BasicConstraints {
    pub(super) ca: bool,
    /// The maximum number of intermediate certificates below.
    pub(super) maximum: Option<u8>,
}

impl BasicConstraints {
    pub(super) fn read(der: &[u8]) -> der::Result<Self> {
        AnyRef::from_der(der)?.sequence(|reader| {
            let ca = reader.decode::<Option<bool>>()?.unwrap_or_default();
            Ok(Self { ca, maximum: reader.decode()? })
        })
    }
}

/// Reads the extension that lists the uses of a key. Returns true if the key may sign certificates.
pub(super) fn may_sign_certificates(der: &[u8]) -> der::Result<bool> {
    /// The position of `keyCertSign`, and the number of all uses.
    const KEY_CERT_SIGN: usize = 5;
    const USES: usize = 9;
    let uses = BitStringRef::from_der(der)?;
    if uses.bit_len() > USES {
        return Err(Tag::BitString.length_error().into());
    }
    Ok(uses.bits().nth(KEY_CERT_SIGN).unwrap_or_default())
}
