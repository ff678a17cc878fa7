//! Detection of media types by the first bytes of a content or by an extension.

/// The number of bytes that are needed to detect the type of a content.
pub(super) const ENOUGH: u64 = 16;

/// The media type of unknown content.
pub(super) const UNKNOWN: &str = "application/octet-stream";

/// The first bytes of the file types that the platform accepts.
const BEGINNINGS: [(&[u8], &str); 9] = [
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b", "application/gzip"),
];

pub(super) fn of_content(head: &[u8]) -> Option<&'static str> {
    if head.get(4..8) == Some(b"ftyp") {
        return Some("video/mp4");
    }
    BEGINNINGS.iter().find(|(beginning, _)| head.starts_with(beginning)).map(|(_, media_type)| *media_type)
}

pub(super) fn of_extension(extension: &str) -> Option<&'static str> {
    Some(match extension.to_ascii_lowercase().as_str() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "gif" => "image/gif",
        "bmp" => "image/bmp",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "rar" => "application/vnd.rar",
        "gz" => "application/gzip",
        "mp4" => "video/mp4",
        "txt" => "text/plain",
        "csv" => "text/csv",
        _ => return None,
    })
}
