//! The product `open_file`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `alipay.open.file.upload` | 支付宝文件上传接口 | [`Upload`] |

pub mod upload;

pub use upload::{Upload, UploadResponse, UploadErrorCode};
