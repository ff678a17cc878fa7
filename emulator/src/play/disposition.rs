//! The parameters of a `Content-Disposition` header, whose values are in the charset of the request.

use std::borrow::Cow;

use alipay_core::charset::Charset;

/// A `Content-Disposition` header.
pub(super) struct Disposition(String);

impl Disposition {
    /// Decodes the header from this charset, otherwise from UTF-8 with U+FFFD for invalid bytes.
    /// The header is decoded before it is split, because the second byte of a GBK character can be a backslash.
    pub(super) fn decode(header: &[u8], charset: Charset) -> Self {
        let text = charset.decode(header).unwrap_or_else(|| String::from_utf8_lossy(header));
        Self(text.into_owned())
    }

    /// Returns the field's name.
    pub(super) fn name(&self) -> Option<String> {
        self.parameter("name")
    }

    /// Returns the file's name. A part with a file name is a file, even if the name is empty.
    pub(super) fn file_name(&self) -> Option<String> {
        // The extended form (RFC 5987) names its own charset, and takes precedence over the plain form.
        let extended = self.parameter("filename*").and_then(|value| extended(&value));
        extended.or_else(|| self.parameter("filename"))
    }

    fn parameter(&self, expected: &str) -> Option<String> {
        let mut rest = self.0.split_once(';')?.1;
        loop {
            let (name, after) = rest.split_once('=')?;
            // A parameter without a value is skipped.
            let name = name.rsplit(';').next().unwrap_or_default().trim();
            let (value, after) = value(after.trim_start());
            if name.eq_ignore_ascii_case(expected) {
                return Some(value);
            }
            rest = after;
        }
    }
}

/// Splits a text into the value at its beginning and the rest.
fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(';').unwrap_or(text.len());
        let (value, after) = text.split_at(end);
        return (value.trim_end().to_owned(), after);
    };
    let (mut value, mut characters) = (String::new(), quoted.chars());
    while let Some(character) = characters.next() {
        match character {
            '"' => break,
            // Only these two are escaped. The backslashes of a Windows path stay.
            '\\' if characters.as_str().starts_with(['"', '\\']) => value.extend(characters.next()),
            other => value.push(other),
        }
    }
    (value, characters.as_str())
}

/// Decodes the extended form, such as `UTF-8''%E6%B5%B7.png`.
fn extended(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let (charset, _language, encoded) = (parts.next()?, parts.next()?, parts.next()?);
    let bytes: Cow<'_, [u8]> = percent_encoding::percent_decode_str(encoded).into();
    charset.parse::<Charset>().ok()?.decode(&bytes).map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(header: &[u8], charset: Charset) -> (Option<String>, Option<String>) {
        let disposition = Disposition::decode(header, charset);
        (disposition.name(), disposition.file_name())
    }

    #[test]
    fn names_are_read_in_every_spelling() {
        for (header, name, file_name) in [
            (r#"form-data; name="a"; filename="b.png""#, "a", Some("b.png")),
            (r#"form-data;name="a";filename="b.png""#, "a", Some("b.png")),
            (r#"form-data; filename="b.png"; name="a""#, "a", Some("b.png")),
            (r#"FORM-DATA; Name=a ; FileName = b.png"#, "a", Some("b.png")),
            (r#"form-data; name="a""#, "a", None),
            (r#"form-data; name="filename=x""#, "a", None),
            (r#"form-data; name="a"; filename="""#, "a", Some("")),
            (r#"form-data; name="a"; filename="x;y=\"z\".png""#, "a", Some("x;y=\"z\".png")),
            (r#"form-data; name="a"; filename="C:\dir\b.png""#, "a", Some(r"C:\dir\b.png")),
            (r#"form-data; name="a"; filename="\\b.png""#, "a", Some(r"\b.png")),
            (r#"form-data; name="a"; flag; filename="b.png""#, "a", Some("b.png")),
            (r#"form-data; name="a"; filename="_.png"; filename*=utf-8''%E6%B5%B7%20.png"#, "a", Some("海 .png")),
            (r#"form-data; name="a"; filename*=gbk''%BA%A3.png"#, "a", Some("海.png")),
            (r#"form-data; name="a"; filename*=broken; filename="b.png""#, "a", Some("b.png")),
            (r#"form-data; name="a"; filename="b.png"#, "a", Some("b.png")),
        ] {
            let expected = if header.contains("filename=x\"") { "filename=x" } else { name };
            let read = read(header.as_bytes(), Charset::Utf8);
            assert_eq!(read, (Some(expected.to_owned()), file_name.map(str::to_owned)), "{header}");
        }
        assert_eq!(read(b"form-data", Charset::Utf8), (None, None));
    }

    #[test]
    fn bytes_are_read_in_the_charset_of_the_request() {
        // The second byte of 誠 in GBK is a backslash, and 联通 is nearly valid UTF-8.
        for text in ["海底捞.png", "誠", "联通.jpg", "a.png"] {
            let header = format!("form-data; name=\"图\"; filename=\"{text}\"");
            for (charset, bytes) in
                [(Charset::Gbk, Charset::Gbk.encode(&header).unwrap()), (Charset::Utf8, Charset::Utf8.encode(&header).unwrap())]
            {
                assert_eq!(read(&bytes, charset), (Some("图".to_owned()), Some(text.to_owned())), "{charset:?}");
            }
        }
        // A name that is invalid in both charsets still counts as a name.
        let (_, file_name) = read(b"form-data; name=\"a\"; filename=\"\xff\xff.png\"", Charset::Utf8);
        assert_eq!(file_name.as_deref(), Some("\u{fffd}\u{fffd}.png"));
    }
}
