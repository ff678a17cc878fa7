//! `alipay.pass.instance.update` · 支付宝pass更新卡券实例接口
//!
//! Update an Alipay pass in a user's card wallet.
//!
//! Offered on the gateway (V2). Described in `spec/pass/instance.update.yaml`.

use crate::{record, schema};

/// A request of `alipay.pass.instance.update` (支付宝pass更新卡券实例接口).
///
/// Update an Alipay pass in a user's card wallet.
///
/// ```
/// use alipay::pass::InstanceUpdate;
///
/// let request = InstanceUpdate::new()
///     .serial_number("serial_number");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`channel_id`](Self::channel_id) | required in some cases; at most 999 characters (advisory) |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`serial_number`](Self::serial_number) | required; at most 999 characters (advisory) |
/// | [`status`](Self::status) | one of its values |
/// | [`tpl_params`](Self::tpl_params) | at most 99999 characters (advisory) |
/// | [`user_id`](Self::user_id) | required in some cases |
/// | [`verify_code`](Self::verify_code) | at most 999 characters (advisory) |
///
/// Offered on the gateway (V2). Described in `spec/pass/instance.update.yaml`.
/// Returns [`InstanceUpdateResponse`], or an error with a [`InstanceUpdateErrorCode`].
#[doc(alias = "alipay.pass.instance.update")]
#[doc(alias = "支付宝pass更新卡券实例接口")]
#[doc(alias = "卡券")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct InstanceUpdate {
    /// Merchant's PID or app id, if an agent updates passes issued for the merchant.
    ///
    /// Required in some cases; at most 999 characters (advisory).
    pub channel_id: Option<String>,
    /// Open id of the Alipay user; required for new merchants.
    ///
    /// 支付宝用户ID; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's unique pass number, the `serialNumber` in `fileInfo` of the template.
    ///
    /// 商户指定卡券唯一值; required; at most 999 characters (advisory).
    pub serial_number: String,
    /// State to change to.
    ///
    /// 券状态.
    pub status: Option<record::Choice<InstanceUpdateStatus>>,
    /// Values of the template's variables, listed in `tpl_params` of `alipay.pass.template.add`.
    ///
    /// 模版动态参数信息; at most 99999 characters (advisory).
    pub tpl_params: Option<String>,
    /// Alipay user id; required for new merchants.
    ///
    /// 支付宝用户ID; required in some cases. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Redemption message of the template, once given with `USED`; no longer used.
    ///
    /// At most 999 characters (advisory).
    #[deprecated(note = "Retired by the platform.")]
    pub verify_code: Option<String>,
    /// Redemption format of the template, only together with `verify_code`; no longer used.
    #[deprecated(note = "Retired by the platform.")]
    pub verify_type: Option<String>,
}

#[allow(deprecated)]
impl InstanceUpdate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`channel_id`](Self::channel_id).
    #[inline]
    pub fn channel_id(mut self, channel_id: impl Into<String>) -> Self {
        self.channel_id = Some(channel_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`serial_number`](Self::serial_number).
    #[inline]
    pub fn serial_number(mut self, serial_number: impl Into<String>) -> Self {
        self.serial_number = serial_number.into();
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(
        mut self,
        status: impl Into<record::Choice<InstanceUpdateStatus>>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`tpl_params`](Self::tpl_params).
    #[inline]
    pub fn tpl_params(mut self, tpl_params: impl Into<String>) -> Self {
        self.tpl_params = Some(tpl_params.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`verify_code`](Self::verify_code).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn verify_code(mut self, verify_code: impl Into<String>) -> Self {
        self.verify_code = Some(verify_code.into());
        self
    }

    /// Sets [`verify_type`](Self::verify_type).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn verify_type(mut self, verify_type: impl Into<String>) -> Self {
        self.verify_type = Some(verify_type.into());
        self
    }
}

/// The response of `alipay.pass.instance.update` (支付宝pass更新卡券实例接口).
#[non_exhaustive]
pub struct InstanceUpdateResponse {
    /// Result of the call.
    ///
    /// 接口调用返回结果信息. Example: `{}`.
    pub result: Option<String>,
    /// Whether the operation succeeded.
    ///
    /// 操作成功标识. Example: `true`.
    pub success: Option<record::Choice<InstanceUpdateResponseSuccess>>,
}

/// The values of the platform's type `InstanceUpdateStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InstanceUpdateStatus {
    /// `USED`: Used.
    Used,
    /// `CLOSED`: Closed.
    Closed,
}

record::enumeration!(InstanceUpdateStatus, "USED" Used, "CLOSED" Closed);

/// The values of the platform's type `InstanceUpdateResponseSuccess`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InstanceUpdateResponseSuccess {
    /// `true`: Succeeded (成功).
    True,
    /// `false`: Failed.
    False,
}

record::enumeration!(InstanceUpdateResponseSuccess, "true" True, "false" False);

/// The error codes of `alipay.pass.instance.update`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceUpdateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(InstanceUpdateErrorCode);

impl record::CallRequest for InstanceUpdate {}

impl record::Request for InstanceUpdate {
    type Response = InstanceUpdateResponse;
    type ErrorCode = InstanceUpdateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.pass.instance.update",
        title: "支付宝pass更新卡券实例接口",
        file: "spec/pass/instance.update.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &INSTANCE_UPDATE,
        response: &INSTANCE_UPDATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    InstanceUpdate, INSTANCE_UPDATE, 0 channel_id None, 1 open_id None, 2 serial_number
    String::new(), 3 status None, 4 tpl_params None, 5 user_id None, 6 verify_code None,
    7 verify_type None
);

record::record!(
    InstanceUpdateResponse, INSTANCE_UPDATE_RESPONSE, 0 result None, 1 success None
);

static INSTANCE_UPDATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InstanceUpdate",
    file: "spec/pass/instance.update.yaml",
    rows: &[
        schema::Row::Limited(
            "channel_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(999))],
        ),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "serial_number",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(999)),
            ],
        ),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["USED", "CLOSED"]))],
        ),
        schema::Row::Limited(
            "tpl_params",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(99999))],
        ),
        schema::Row::Text("user_id"),
        schema::Row::Limited(
            "verify_code",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(999))],
        ),
        schema::Row::Text("verify_type"),
    ],
    rules: &[],
    lines: &[10, 14, 16, 22, 26, 27, 29, 32, 36, 40, 42, 48, 51, 54],
};

static INSTANCE_UPDATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InstanceUpdateResponse",
    file: "spec/pass/instance.update.yaml",
    rows: &[schema::Row::Text("result"), schema::Row::Text("success")],
    rules: &[],
    lines: &[],
};
