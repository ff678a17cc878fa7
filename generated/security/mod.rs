//! The product `security`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.security.risk.customerrisk.send` | 商户数据同步 | [`RiskCustomerriskSend`] | call | POST |
//! | `alipay.security.risk.verifyidentity.miniapp.confirm` | 小程序核验服务结果确认接口 | [`RiskVerifyidentityMiniappConfirm`] | call | POST |

pub mod risk_customerrisk_send;
pub mod risk_verifyidentity_miniapp_confirm;

pub use risk_customerrisk_send::{
    RiskCustomerriskSend, RiskCustomerriskSendResponse, RiskCustomerriskSendErrorCode,
};
pub use risk_verifyidentity_miniapp_confirm::{
    RiskVerifyidentityMiniappConfirm, RiskVerifyidentityMiniappConfirmResponse,
    RiskVerifyidentityMiniappConfirmErrorCode,
};
