//! The product `open_file`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.file.upload` | 支付宝文件上传接口 | [`Upload`] | call | POST |

pub mod upload;

pub use upload::{Upload, UploadResponse, UploadErrorCode};
