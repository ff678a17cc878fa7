//! The fuzzer's input: a few choices first, then parts that the byte 0xFF separates.

/// Separates parts. No UTF-8 text and no GBK text contains it.
const SEPARATOR: u8 = 0xFF;

/// Begins a repetition: the next byte is a count in units of [`UNIT`], the byte behind it is repeated so many times. Reaches deep nesting
/// from three bytes, which mutation alone does not.
const REPEAT: u8 = 0xFE;

/// The unit of a repetition.
const UNIT: usize = 64;

/// The largest part after repetition.
const LARGEST: usize = 1 << 16;

/// The rest of the fuzzer's input.
pub struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    /// All of the input.
    pub const fn new(data: &'a [u8]) -> Self {
        Self(data)
    }

    /// The next choice among `options`. An ASCII digit chooses by its value, so that seeds stay readable. Defaults to the first option at
    /// the end of the input.
    pub fn choose<T: Copy>(&mut self, options: &[T]) -> T {
        let byte = self.0.split_off_first().copied().unwrap_or(b'0');
        options[usize::from(byte.wrapping_sub(b'0')) % options.len()]
    }

    /// The next part. Empty at the end of the input.
    pub fn part(&mut self) -> Vec<u8> {
        let end = self.0.iter().position(|byte| *byte == SEPARATOR).unwrap_or(self.0.len());
        let (part, rest) = self.0.split_at(end);
        self.0 = rest.get(1..).unwrap_or_default();
        repeated(part)
    }

    /// The next part as text; bytes that are not UTF-8 become U+FFFD.
    pub fn text(&mut self) -> String {
        String::from_utf8_lossy(&self.part()).into_owned()
    }

    /// Everything that is left, as it is.
    pub fn rest(&mut self) -> &'a [u8] {
        std::mem::take(&mut self.0)
    }

    /// Whether nothing is left.
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
