//! The product `zhima_customer`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `zhima.customer.jobworth.adapter.query` | 职得工作证信息匹配度查询 | [`JobworthAdapterQuery`] | call |  |
//! | `zhima.customer.jobworth.authentication.preconsult` | 身份验真预咨询服务 | [`JobworthAuthenticationPreconsult`] | call |  |
//! | `zhima.customer.jobworth.authentication.query` | 职得身份认证查询接口 | [`JobworthAuthenticationQuery`] | call | GET |
//! | `zhima.customer.jobworth.cloudresume.query` | 智能简历基本数据查询 | [`JobworthCloudresumeQuery`] | call | GET |
//! | `zhima.customer.jobworth.info.query` | 职得工作证信息查询 | [`JobworthInfoQuery`] | call | GET |
//! | `zhima.customer.jobworth.jobdata.add` | 工作证职业数据回流接口 | [`JobworthJobdataAdd`] | call | POST |
//! | `zhima.customer.jobworth.picture.upload` | 职得工作证图片上传 | [`JobworthPictureUpload`] | call | POST |
//! | `zhima.customer.jobworth.position.add` | 职得工作证岗位收集 | [`JobworthPositionAdd`] | call | POST |
//! | `zhima.customer.jobworth.scene.use` | 职得工作证外部渠道应用数据回流 | [`JobworthSceneUse`] | call |  |
//!
//! Described: 231 of 231 fields, 14 limits and rules on requests of which 0 are advisory, 23 enumerations, 17 of 38 error codes.

pub mod jobworth_adapter_query;
pub mod jobworth_authentication_preconsult;
pub mod jobworth_authentication_query;
pub mod jobworth_cloudresume_query;
pub mod jobworth_info_query;
pub mod jobworth_jobdata_add;
pub mod jobworth_picture_upload;
pub mod jobworth_position_add;
pub mod jobworth_scene_use;

pub use jobworth_adapter_query::{
    JobworthAdapterQuery, JobworthAdapterQueryResponse, JobworthAdapterQueryErrorCode,
};
pub use jobworth_authentication_preconsult::{
    JobworthAuthenticationPreconsult, JobworthAuthenticationPreconsultResponse,
    JobworthAuthenticationPreconsultErrorCode,
};
pub use jobworth_authentication_query::{
    JobworthAuthenticationQuery, JobworthAuthenticationQueryResponse,
    JobworthAuthenticationQueryErrorCode,
};
pub use jobworth_cloudresume_query::{
    JobworthCloudresumeQuery, JobworthCloudresumeQueryResponse,
    JobworthCloudresumeQueryErrorCode,
};
pub use jobworth_info_query::{
    JobworthInfoQuery, JobworthInfoQueryResponse, JobworthInfoQueryErrorCode,
};
pub use jobworth_jobdata_add::{
    JobworthJobdataAdd, JobworthJobdataAddResponse, JobworthJobdataAddErrorCode,
};
pub use jobworth_picture_upload::{
    JobworthPictureUpload, JobworthPictureUploadResponse, JobworthPictureUploadErrorCode,
};
pub use jobworth_position_add::{
    JobworthPositionAdd, JobworthPositionAddResponse, JobworthPositionAddErrorCode,
};
pub use jobworth_scene_use::{
    JobworthSceneUse, JobworthSceneUseResponse, JobworthSceneUseErrorCode,
};
