//! `alipay.open.appinfo.modify` · 应用信息修改接口
//!
//! Modify an app's settings.
//!
//! Offered on the gateway (V2). Described in `spec/open_appinfo/modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.appinfo.modify` (应用信息修改接口).
///
/// Modify an app's settings.
///
/// ```
/// use alipay::open_appinfo::Modify;
///
/// let request = Modify::new()
///     .open_id_config("open_id_config");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/open_appinfo/modify.yaml`.
/// Returns [`ModifyResponse`], or an error with a [`ModifyErrorCode`].
#[doc(alias = "alipay.open.appinfo.modify")]
#[doc(alias = "应用信息修改接口")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct Modify {
    /// New open id setting of the app.
    pub open_id_config: Option<String>,
}

impl Modify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`open_id_config`](Self::open_id_config).
    #[inline]
    pub fn open_id_config(mut self, open_id_config: impl Into<String>) -> Self {
        self.open_id_config = Some(open_id_config.into());
        self
    }
}

/// The response of `alipay.open.appinfo.modify` (应用信息修改接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ModifyResponse {}

/// The error codes of `alipay.open.appinfo.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ModifyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(ModifyErrorCode);

impl record::CallRequest for Modify {}

impl record::Request for Modify {
    type Response = ModifyResponse;
    type ErrorCode = ModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.appinfo.modify",
        title: "应用信息修改接口",
        file: "spec/open_appinfo/modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &MODIFY,
        response: &MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(Modify, MODIFY, 0 open_id_config None);

record::record!(ModifyResponse, MODIFY_RESPONSE);

static MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "Modify",
    file: "spec/open_appinfo/modify.yaml",
    rows: &[schema::Row::Text("open_id_config")],
    rules: &[],
    lines: &[10],
};

static MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyResponse",
    file: "spec/open_appinfo/modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
