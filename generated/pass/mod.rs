//! The product `pass`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.pass.instance.add` | 支付宝pass新建卡券实例接口 | [`InstanceAdd`] | call |  |
//! | `alipay.pass.instance.update` | 支付宝pass更新卡券实例接口 | [`InstanceUpdate`] | call |  |
//! | `alipay.pass.template.add` | 卡券模板创建 | [`TemplateAdd`] | call |  |
//! | `alipay.pass.template.update` | 支付宝pass更新模版接口 | [`TemplateUpdate`] | call |  |
//!
//! Described: 24 of 24 fields, 20 limits and rules on requests of which 9 are advisory, 6 enumerations, 0 of 0 error codes.

pub mod instance_add;
pub mod instance_update;
pub mod template_add;
pub mod template_update;

pub use instance_add::{InstanceAdd, InstanceAddResponse, InstanceAddErrorCode};
pub use instance_update::{
    InstanceUpdate, InstanceUpdateResponse, InstanceUpdateErrorCode,
};
pub use template_add::{TemplateAdd, TemplateAddResponse, TemplateAddErrorCode};
pub use template_update::{
    TemplateUpdate, TemplateUpdateResponse, TemplateUpdateErrorCode,
};
