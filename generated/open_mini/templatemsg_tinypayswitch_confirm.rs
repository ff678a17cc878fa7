//! `alipay.open.mini.templatemsg.tinypayswitch.confirm` · 小程序支付消息确认接口
//!
//! Let payment messages of mini program trades show the merchant and its mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/open/mini/templatemsg/tinypayswitch/confirm`. Described in
//! `spec/open_mini/templatemsg.tinypayswitch.confirm.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.templatemsg.tinypayswitch.confirm` (小程序支付消息确认接口).
///
/// Let payment messages of mini program trades show the merchant and its mini program.
///
/// ```
/// use alipay::open_mini::TemplatemsgTinypayswitchConfirm;
///
/// let request = TemplatemsgTinypayswitchConfirm::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/open/mini/templatemsg/tinypayswitch/confirm`. Described in
/// `spec/open_mini/templatemsg.tinypayswitch.confirm.yaml`.
/// Returns [`TemplatemsgTinypayswitchConfirmResponse`], or an error with a [`TemplatemsgTinypayswitchConfirmErrorCode`].
#[doc(alias = "alipay.open.mini.templatemsg.tinypayswitch.confirm")]
#[doc(alias = "/v3/alipay/open/mini/templatemsg/tinypayswitch/confirm")]
#[doc(alias = "小程序支付消息确认接口")]
#[doc(alias = "小程序")]
#[doc(alias = "支付")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct TemplatemsgTinypayswitchConfirm {}

impl TemplatemsgTinypayswitchConfirm {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.open.mini.templatemsg.tinypayswitch.confirm` (小程序支付消息确认接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct TemplatemsgTinypayswitchConfirmResponse {}

/// The error codes of `alipay.open.mini.templatemsg.tinypayswitch.confirm`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TemplatemsgTinypayswitchConfirmErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APPINFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppinfoNotExist,
    /// `BIZ_CONTENT_IS_NULL`: The business content is missing.
    ///
    /// Send the business content.
    BizContentIsNull,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TemplatemsgTinypayswitchConfirmErrorCode, "SYSTEM_ERROR" SystemError,
    "APPINFO_NOT_EXIST" AppinfoNotExist, "BIZ_CONTENT_IS_NULL" BizContentIsNull
);

impl record::CallRequest for TemplatemsgTinypayswitchConfirm {}

impl record::Request for TemplatemsgTinypayswitchConfirm {
    type Response = TemplatemsgTinypayswitchConfirmResponse;
    type ErrorCode = TemplatemsgTinypayswitchConfirmErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.templatemsg.tinypayswitch.confirm",
        title: "小程序支付消息确认接口",
        file: "spec/open_mini/templatemsg.tinypayswitch.confirm.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/templatemsg/tinypayswitch/confirm",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TEMPLATEMSG_TINYPAYSWITCH_CONFIRM,
        response: &TEMPLATEMSG_TINYPAYSWITCH_CONFIRM_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(TemplatemsgTinypayswitchConfirm, TEMPLATEMSG_TINYPAYSWITCH_CONFIRM);

record::record!(
    TemplatemsgTinypayswitchConfirmResponse, TEMPLATEMSG_TINYPAYSWITCH_CONFIRM_RESPONSE
);

static TEMPLATEMSG_TINYPAYSWITCH_CONFIRM: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplatemsgTinypayswitchConfirm",
    file: "spec/open_mini/templatemsg.tinypayswitch.confirm.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static TEMPLATEMSG_TINYPAYSWITCH_CONFIRM_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplatemsgTinypayswitchConfirmResponse",
    file: "spec/open_mini/templatemsg.tinypayswitch.confirm.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
