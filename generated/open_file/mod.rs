//! The product `open_file`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.file.upload` | 支付宝文件上传接口 | [`Upload`] | call | POST |
//!
//! Described: 8 of 8 fields, 1 limits and rules on requests of which 0 are advisory, 2 enumerations, 2 of 2 error codes.

pub mod upload;

pub use upload::{Upload, UploadResponse, UploadErrorCode};
