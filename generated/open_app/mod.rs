//! The product `open_app`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.app.alipaycert.download` | 应用支付宝公钥证书下载 | [`AlipaycertDownload`] | call |  |
//! | `alipay.open.app.api.field.apply` | 申请获取接口用户敏感信息字段 | [`ApiFieldApply`] | call | POST |
//! | `alipay.open.app.api.field.query` | 用户信息申请记录查询 | [`ApiFieldQuery`] | call | GET |
//! | `alipay.open.app.api.query` | 查询应用可申请的接口出参敏感字段列表 | [`ApiQuery`] | call | GET |
//! | `alipay.open.app.api.scene.query` | 查询接口字段使用场景 | [`ApiSceneQuery`] | call | GET |
//! | `alipay.open.app.members.create` | 应用添加成员 | [`MembersCreate`] | call | POST |
//! | `alipay.open.app.members.delete` | 应用删除成员 | [`MembersDelete`] | call | DELETE |
//! | `alipay.open.app.members.query` | 应用查询成员列表 | [`MembersQuery`] | call | GET |
//! | `alipay.open.app.messagetemplate.subscribe.query` | 模板订阅关系查询 | [`MessagetemplateSubscribeQuery`] | call | POST |
//! | `alipay.open.app.mini.templatemessage.send` | 小程序发送模板消息 | [`MiniTemplatemessageSend`] | call | POST |
//! | `alipay.open.app.qrcode.create` | 小程序生成推广二维码接口 | [`QrcodeCreate`] | call | POST |
//! | `alipay.open.app.service.apply` | 服务提报申请 | [`ServiceApply`] | call | POST |
//! | `alipay.open.app.service.delete` | 服务失效接口 | [`ServiceDelete`] | call | DELETE |
//! | `alipay.open.app.service.list.query` | 服务批量查询 | [`ServiceListQuery`] | call | GET |
//! | `alipay.open.app.service.query` | 服务查询 | [`ServiceQuery`] | call | GET |
//! | `alipay.open.app.service.schema.query` | 服务schema下发 | [`ServiceSchemaQuery`] | call | GET |
//!
//! Described: 109 of 109 fields, 28 limits and rules on requests of which 3 are advisory, 6 enumerations, 92 of 150 error codes.

pub mod alipaycert_download;
pub mod api_field_apply;
pub mod api_field_query;
pub mod api_query;
pub mod api_scene_query;
pub mod members_create;
pub mod members_delete;
pub mod members_query;
pub mod messagetemplate_subscribe_query;
pub mod mini_templatemessage_send;
pub mod qrcode_create;
pub mod service_apply;
pub mod service_delete;
pub mod service_list_query;
pub mod service_query;
pub mod service_schema_query;

pub use alipaycert_download::{
    AlipaycertDownload, AlipaycertDownloadResponse, AlipaycertDownloadErrorCode,
};
pub use api_field_apply::{ApiFieldApply, ApiFieldApplyResponse, ApiFieldApplyErrorCode};
pub use api_field_query::{ApiFieldQuery, ApiFieldQueryResponse, ApiFieldQueryErrorCode};
pub use api_query::{ApiQuery, ApiQueryResponse, ApiQueryErrorCode};
pub use api_scene_query::{ApiSceneQuery, ApiSceneQueryResponse, ApiSceneQueryErrorCode};
pub use members_create::{MembersCreate, MembersCreateResponse, MembersCreateErrorCode};
pub use members_delete::{MembersDelete, MembersDeleteResponse, MembersDeleteErrorCode};
pub use members_query::{MembersQuery, MembersQueryResponse, MembersQueryErrorCode};
pub use messagetemplate_subscribe_query::{
    MessagetemplateSubscribeQuery, MessagetemplateSubscribeQueryResponse,
    MessagetemplateSubscribeQueryErrorCode,
};
pub use mini_templatemessage_send::{
    MiniTemplatemessageSend, MiniTemplatemessageSendResponse,
    MiniTemplatemessageSendErrorCode,
};
pub use qrcode_create::{QrcodeCreate, QrcodeCreateResponse, QrcodeCreateErrorCode};
pub use service_apply::{ServiceApply, ServiceApplyResponse, ServiceApplyErrorCode};
pub use service_delete::{ServiceDelete, ServiceDeleteResponse, ServiceDeleteErrorCode};
pub use service_list_query::{
    ServiceListQuery, ServiceListQueryResponse, ServiceListQueryErrorCode,
};
pub use service_query::{ServiceQuery, ServiceQueryResponse, ServiceQueryErrorCode};
pub use service_schema_query::{
    ServiceSchemaQuery, ServiceSchemaQueryResponse, ServiceSchemaQueryErrorCode,
};
