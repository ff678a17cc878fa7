//! The fuzzer's input: a few choices, followed by parts that are separated by the byte 0xFF.

/// The separator of parts. No UTF-8 text and no GBK text contains it.
const SEPARATOR: u8 = 0xFF;

/// The start of a repetition. The next byte is a count in units of [`UNIT`]; the byte after it is repeated that often.
/// Three bytes can so produce deep nesting, which mutation alone does not reach.
const REPEAT: u8 = 0xFE;

/// The unit of a repetition.
const UNIT: usize = 64;

/// The maximum size of a part after repetition.
const LARGEST: usize = 1 << 16;

/// The rest of the fuzzer's input.
pub struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    /// Wraps the whole input.
    pub const fn new(data: &'a [u8]) -> Self {
        Self(data)
    }

    /// Returns the next choice among `options`. An ASCII digit selects by its value, so that seeds stay readable.
    /// Defaults to the first option at the end of the input.
    pub fn choose<T: Copy>(&mut self, options: &[T]) -> T {
        let byte = self.0.split_off_first().copied().unwrap_or(b'0');
        options[usize::from(byte.wrapping_sub(b'0')) % options.len()]
    }

    /// Returns the next part. Empty at the end of the input.
    pub fn part(&mut self) -> Vec<u8> {
        let end = self.0.iter().position(|byte| *byte == SEPARATOR).unwrap_or(self.0.len());
        let (part, rest) = self.0.split_at(end);
        self.0 = rest.get(1..).unwrap_or_default();
        repeated(part)
    }

    /// Returns the next part as text. Bytes that are not UTF-8 become U+FFFD.
    pub fn text(&mut self) -> String {
        String::from_utf8_lossy(&self.part()).into_owned()
    }

    /// Returns the rest of the input, undivided.
    pub fn rest(&mut self) -> &'a [u8] {
        std::mem::take(&mut self.0)
    }

    /// Returns true at the end of the input.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn repeated(part: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(part.len());
    let mut rest = part;
    while let Some((byte, behind)) = rest.split_first() {
        match (*byte, behind) {
            (REPEAT, [count, repeated, behind @ ..]) => {
                let times = (usize::from(*count) * UNIT).min(LARGEST.saturating_sub(out.len()));
                out.resize(out.len() + times, *repeated);
                rest = behind;
            }
            _ => {
                out.push(*byte);
                rest = behind;
            }
        }
    }
    out
}
