//! The product `offline`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `alipay.offline.material.image.upload` | 上传门店照片和视频接口 | [`MaterialImageUpload`] |

pub mod material_image_upload;

pub use material_image_upload::{
    MaterialImageUpload, MaterialImageUploadResponse, MaterialImageUploadErrorCode,
};
