//! Corrupted responses, which clients must reject.

use std::sync::LazyLock;

use bytes::Bytes;
use flate2::{Compress, Compression, Crc, FlushCompress};

/// The number of pieces in the bomb.
const REPEATS: u32 = 4096;

/// The uncompressed piece: zeros.
static PIECE: [u8; 1024 * 1024] = [0; 1024 * 1024];

/// A gzip file of about four megabytes that inflates to four gigabytes.
static BOMB: LazyLock<Bytes> = LazyLock::new(|| zeros(REPEATS));

/// Returns a gzip file of this many pieces.
fn zeros(pieces: u32) -> Bytes {
    let mut piece = Vec::with_capacity(64 * 1024);
    // A full flush ends at a byte boundary and resets the window, so that the compressed piece can be repeated.
    let compressed = Compress::new(Compression::best(), false).compress_vec(&PIECE, &mut piece, FlushCompress::Full);
    debug_assert!(compressed.is_ok());
    let mut crc = Crc::new();
    crc.update(&PIECE);
    let mut all = Crc::new();
    let mut body = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
    for _ in 0..pieces {
        body.extend_from_slice(&piece);
        all.combine(&crc);
    }
    // An empty last block, the checksum and the length.
    body.extend_from_slice(&[0x03, 0x00]);
    body.extend_from_slice(&all.sum().to_le_bytes());
    body.extend_from_slice(&all.amount().to_le_bytes());
    body.into()
}

/// Returns a small gzip body that would fill the memory of a client that inflates it without a bound.
pub(crate) fn bomb() -> Bytes {
    BOMB.clone()
}

/// Changes one character inside a string of the document, which stays JSON of the same shape. Appends a blank if there is no string.
pub(super) fn tamper(document: &str) -> String {
    // Two thirds in: prefers values to member names, because a decoder may ignore an unknown name.
    let positions = characters_of_texts(document);
    let Some(&at) = positions.get(positions.len() * 2 / 3) else { return format!("{document} ") };
    let (before, rest) = document.split_at(at);
    let mut after = rest.chars();
    let changed = match after.next() {
        Some('a') => 'b',
        Some(digit) if digit.is_ascii_digit() && digit != '0' => '0',
        Some('0') => '1',
        _ => 'a',
    };
    format!("{before}{changed}{}", after.as_str())
}

/// Returns the positions of letters and digits inside strings, except in escapes.
fn characters_of_texts(document: &str) -> Vec<usize> {
    let (mut inside, mut escaped, mut positions) = (false, 0, Vec::new());
    for (at, character) in document.char_indices() {
        match character {
            // An escape is one character long, or five after a `u`.
            _ if escaped > 0 => escaped = if escaped == 1 && character == 'u' { 4 } else { escaped - 1 },
            '\\' if inside => escaped = 1,
            '"' => inside = !inside,
            _ if inside && character.is_ascii_alphanumeric() => positions.push(at),
            _ => {}
        }
    }
    positions
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    #[test]
    fn a_bomb_is_valid_gzip() {
        let mut inflated = Vec::new();
        // Reading to the end checks length and checksum.
        flate2::read::GzDecoder::new(super::zeros(3).as_ref()).read_to_end(&mut inflated).unwrap();
        assert!(inflated.len() == 3 * super::PIECE.len() && inflated.iter().all(|byte| *byte == 0));
        assert!(super::bomb().len() < 8 * 1024 * 1024);
    }

    #[test]
    fn tampering_changes_one_character() {
        for text in ["{\"code\":\"10000\"}", "{}", "[true,10]", "[\"\\u00e9\\n\"]", "[10,\"x\"]"] {
            let spoilt = super::tamper(text);
            assert_ne!(spoilt, text);
            assert!(serde_json::from_str::<serde_json::Value>(&spoilt).is_ok(), "{spoilt}");
        }
    }
}
