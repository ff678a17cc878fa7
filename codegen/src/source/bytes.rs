//! Decoding of a file's bytes in several charsets.

/// A text, and the mistake in its bytes.
pub struct Decoded {
    pub text: String,
    pub problem: Option<Problem>,
}

/// Bytes that are not UTF-8.
pub struct Problem {
    /// The place of the first such byte in the text.
    pub at: usize,
    /// The length of its replacement.
    pub len: usize,
    pub message: String,
}

/// Decodes bytes as UTF-8. Other charsets are decoded as far as later checks need: the structure of a file in UTF-16 or GBK is
/// ASCII.
pub fn decode(bytes: Vec<u8>) -> Decoded {
    if let Some(text) = utf16(&bytes) {
        let message = "the file is UTF-16, not UTF-8".to_owned();
        return Decoded { text, problem: Some(Problem { at: 0, len: 0, message }) };
    }
    match String::from_utf8(bytes) {
        Ok(text) => Decoded { text, problem: None },
        Err(error) => {
            let bytes = error.into_bytes();
            let (text, at, len) = read_over(&bytes);
            let byte = std::str::from_utf8(&bytes).err().and_then(|error| bytes.get(error.valid_up_to()).copied()).unwrap_or(0);
            let message = match is_gbk(&bytes) {
                true => "the file is not UTF-8 from here on; it looks like GBK".to_owned(),
                false => format!("the file is not UTF-8: found the byte 0x{byte:02X}"),
            };
            Decoded { text, problem: Some(Problem { at, len, message }) }
        }
    }
}

/// Decodes UTF-16 with or without a byte order mark.
fn utf16(bytes: &[u8]) -> Option<String> {
    let zeros = |odd: usize| bytes.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let little = match bytes {
        [0xff, 0xfe, ..] => true,
        [0xfe, 0xff, ..] => false,
        // Without the mark, the ASCII letters of the keys identify it: every other byte is zero.
        _ if bytes.len() < 8 || bytes.len() % 2 == 1 => return None,
        _ if zeros(1) * 4 > bytes.len() && zeros(0) == 0 => true,
        _ if zeros(0) * 4 > bytes.len() && zeros(1) == 0 => false,
        _ => return None,
    };
    let (pairs, _) = bytes.as_chunks::<2>();
    let units: Vec<u16> =
        pairs.iter().map(|pair| if little { u16::from_le_bytes(*pair) } else { u16::from_be_bytes(*pair) }).collect();
    let text = String::from_utf16_lossy(&units);
    Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Returns the text with a replacement for each invalid character, and the place and length of the first one. Two bytes that are
/// one character in GBK have one replacement: the second byte can look like a bracket.
fn read_over(bytes: &[u8]) -> (String, usize, usize) {
    let mut text = String::with_capacity(bytes.len());
    let mut first = None;
    let mut rest = bytes;
    loop {
        let (valid, invalid) = match std::str::from_utf8(rest) {
            Ok(all) => (all, &[][..]),
            Err(error) => {
                let (valid, invalid) = rest.split_at(error.valid_up_to());
                (std::str::from_utf8(valid).unwrap_or(""), invalid)
            }
        };
        text.push_str(valid);
        let Some(pair) = invalid.first().map(|lead| (*lead, invalid.get(1).copied().filter(|trail| is_pair(*lead, *trail))))
        else {
            break;
        };
        let start = text.len();
        // Different bytes get different private-use characters, so that two values do not become equal.
        let code = match pair {
            (lead, Some(trail)) => (u32::from(lead) << 8) | u32::from(trail),
            (lead, None) => u32::from(lead),
        };
        text.push(char::from_u32(0x000f_0000 + code).unwrap_or('\u{fffd}'));
        first = first.or(Some((start, text.len() - start)));
        rest = invalid.get(if pair.1.is_some() { 2 } else { 1 }..).unwrap_or(&[]);
    }
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let (at, len) = first.unwrap_or_default();
    (text, at.saturating_sub(mark), len)
}

fn is_pair(lead: u8, trail: u8) -> bool {
    (0x81..=0xfe).contains(&lead) && (0x40..=0xfe).contains(&trail) && trail != 0x7f
}

/// Returns true if all bytes can be GBK.
fn is_gbk(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    loop {
        rest = match rest {
            [] => return true,
            [lead, more @ ..] if lead.is_ascii() => more,
            [lead, trail, more @ ..] if is_pair(*lead, *trail) => more,
            _ => return false,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_utf8_is_reported_with_its_position() {
        let gbk = b"api: x\ntitle: \xb2\xe9\xd1\xaf \x81\x7b\n".to_vec();
        let decoded = decode(gbk);
        let problem = decoded.problem.as_ref().map(|problem| (problem.at, problem.len));
        assert_eq!(problem, Some((14, 4)));
        assert!(!decoded.text.contains('{') && decoded.text.ends_with("\n"), "{:?}", decoded.text);
        let latin = decode(b"title: caf\xe9\n".to_vec());
        assert!(latin.problem.is_some_and(|problem| problem.at == 10 && problem.message.contains("0xE9")));
        assert_eq!(decode("title: 查询".as_bytes().to_vec()).problem.map(|problem| problem.at), None);
    }

    #[test]
    fn utf16_is_detected_with_and_without_a_byte_order_mark() {
        let text = "api: x\ntitle: 查询\n";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [[&[0xff, 0xfe][..], &little].concat(), little, [&[0xfe, 0xff][..], &big].concat(), big] {
            let decoded = decode(bytes);
            assert_eq!(decoded.text, text);
            assert!(decoded.problem.is_some_and(|problem| problem.message.contains("UTF-16")));
        }
    }
}
