//! `alipay.pass.instance.add` · 支付宝pass新建卡券实例接口
//!
//! Add an Alipay pass to a user's card wallet.
//!
//! Offered on the gateway (V2). Described in `spec/pass/instance.add.yaml`.

use crate::{record, schema};

/// A request of `alipay.pass.instance.add` (支付宝pass新建卡券实例接口).
///
/// Add an Alipay pass to a user's card wallet.
///
/// ```
/// use alipay::pass::InstanceAdd;
///
/// let request = InstanceAdd::new()
///     .recognition_info("recognition_info")
///     .recognition_type("1")
///     .tpl_id("tpl_id")
///     .tpl_params("tpl_params");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`recognition_info`](Self::recognition_info) | required; at most 999 characters (advisory) |
/// | [`recognition_type`](Self::recognition_type) | required; one of its values |
/// | [`tpl_id`](Self::tpl_id) | required; at most 999 characters (advisory) |
/// | [`tpl_params`](Self::tpl_params) | required; at most 99999 characters (advisory) |
///
/// Offered on the gateway (V2). Described in `spec/pass/instance.add.yaml`.
/// Returns [`InstanceAddResponse`], or an error with a [`InstanceAddErrorCode`].
#[doc(alias = "alipay.pass.instance.add")]
#[doc(alias = "支付宝pass新建卡券实例接口")]
#[doc(alias = "卡券")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct InstanceAdd {
    /// Data identifying the Alipay user, as the guide to issuing passes describes.
    ///
    /// 支付宝用户识别信息; required; at most 999 characters (advisory).
    pub recognition_info: String,
    /// How the user is identified; the card wallet supports 2 only at present.
    ///
    /// Required. Example: `1`.
    pub recognition_type: record::Choice<InstanceAddRecognitionType>,
    /// Template id returned by `alipay.pass.template.add`.
    ///
    /// 支付宝pass模版ID; required; at most 999 characters (advisory).
    pub tpl_id: String,
    /// Values of the template's variables, listed in `tpl_params` of `alipay.pass.template.add`.
    ///
    /// 模版动态参数信息; required; at most 99999 characters (advisory).
    pub tpl_params: String,
}

impl InstanceAdd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`recognition_info`](Self::recognition_info).
    #[inline]
    pub fn recognition_info(mut self, recognition_info: impl Into<String>) -> Self {
        self.recognition_info = recognition_info.into();
        self
    }

    /// Sets [`recognition_type`](Self::recognition_type).
    #[inline]
    pub fn recognition_type(
        mut self,
        recognition_type: impl Into<record::Choice<InstanceAddRecognitionType>>,
    ) -> Self {
        self.recognition_type = recognition_type.into();
        self
    }

    /// Sets [`tpl_id`](Self::tpl_id).
    #[inline]
    pub fn tpl_id(mut self, tpl_id: impl Into<String>) -> Self {
        self.tpl_id = tpl_id.into();
        self
    }

    /// Sets [`tpl_params`](Self::tpl_params).
    #[inline]
    pub fn tpl_params(mut self, tpl_params: impl Into<String>) -> Self {
        self.tpl_params = tpl_params.into();
        self
    }
}

/// The response of `alipay.pass.instance.add` (支付宝pass新建卡券实例接口).
#[non_exhaustive]
pub struct InstanceAddResponse {
    /// Result holding `serialNumber`, `passId`, `operation` (`ADD`), `errorCode` and `errorMsg`.
    ///
    /// 接口调用返回结果信息. Example: `{}`.
    pub result: Option<String>,
    /// Whether the operation succeeded.
    ///
    /// 操作成功标识. Example: `true`.
    pub success: Option<record::Choice<InstanceAddResponseSuccess>>,
}

/// The values of the platform's type `InstanceAddRecognitionType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InstanceAddRecognitionType {
    /// `1`: By order (订单信息).
    V1,
    /// `2`: By user data (基于用户信息识别).
    V2,
}

record::enumeration!(InstanceAddRecognitionType, "1" V1, "2" V2);

/// The values of the platform's type `InstanceAddResponseSuccess`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InstanceAddResponseSuccess {
    /// `true`: Succeeded (成功).
    True,
    /// `false`: Failed.
    False,
}

record::enumeration!(InstanceAddResponseSuccess, "true" True, "false" False);

/// The error codes of `alipay.pass.instance.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceAddErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(InstanceAddErrorCode);

impl record::CallRequest for InstanceAdd {}

impl record::Request for InstanceAdd {
    type Response = InstanceAddResponse;
    type ErrorCode = InstanceAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.pass.instance.add",
        title: "支付宝pass新建卡券实例接口",
        file: "spec/pass/instance.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &INSTANCE_ADD,
        response: &INSTANCE_ADD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    InstanceAdd, INSTANCE_ADD, 0 recognition_info String::new(), 1 recognition_type
    Default::default(), 2 tpl_id String::new(), 3 tpl_params String::new()
);

record::record!(
    InstanceAddResponse, INSTANCE_ADD_RESPONSE, 0 result None, 1 success None
);

static INSTANCE_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InstanceAdd",
    file: "spec/pass/instance.add.yaml",
    rows: &[
        schema::Row::Limited(
            "recognition_info",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(999)),
            ],
        ),
        schema::Row::Limited(
            "recognition_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Values(&["1", "2"])),
            ],
        ),
        schema::Row::Limited(
            "tpl_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(999)),
            ],
        ),
        schema::Row::Limited(
            "tpl_params",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(99999)),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 14, 15, 17, 20, 19, 25, 29, 30, 32, 36, 37],
};

static INSTANCE_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InstanceAddResponse",
    file: "spec/pass/instance.add.yaml",
    rows: &[schema::Row::Text("result"), schema::Row::Text("success")],
    rules: &[],
    lines: &[],
};
