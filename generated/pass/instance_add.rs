//! `alipay.pass.instance.add` · 支付宝pass新建卡券实例接口
//!
//! Add an Alipay pass to a user's card wallet.
//!
//! Offered on the gateway (V2). Described in `spec/pass/instance.add.yaml`.

use crate::{record, schema};

static INSTANCE_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InstanceAdd",
    file: "spec/pass/instance.add.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 14),
                schema::LimitDef::advisory(schema::Limit::MaxLength(999), 15),
            ],
            ..schema::FieldDef::text("recognition_info", 10)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 20),
                schema::LimitDef::new(schema::Limit::Values(&["1", "2"]), 19),
            ],
            ..schema::FieldDef::text("recognition_type", 17)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 29),
                schema::LimitDef::advisory(schema::Limit::MaxLength(999), 30),
            ],
            ..schema::FieldDef::text("tpl_id", 25)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 36),
                schema::LimitDef::advisory(schema::Limit::MaxLength(99999), 37),
            ],
            ..schema::FieldDef::text("tpl_params", 32)
        },
    ],
    rules: &[],
};

static INSTANCE_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InstanceAddResponse",
    file: "spec/pass/instance.add.yaml",
    fields: &[
        schema::FieldDef::text("result", 41),
        schema::FieldDef::text("success", 46),
    ],
    rules: &[],
};

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
        Self {
            recognition_info: String::new(),
            recognition_type: Default::default(),
            tpl_id: String::new(),
            tpl_params: String::new(),
        }
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

impl record::Record for InstanceAdd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INSTANCE_ADD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.recognition_info),
            1 => Some(&self.recognition_type),
            2 => Some(&self.tpl_id),
            3 => Some(&self.tpl_params),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.recognition_info),
            1 => Some(&mut self.recognition_type),
            2 => Some(&mut self.tpl_id),
            3 => Some(&mut self.tpl_params),
            _ => None,
        }
    }
}

impl Default for InstanceAdd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InstanceAdd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InstanceAdd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InstanceAdd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for InstanceAddResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INSTANCE_ADD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result),
            1 => Some(&self.success),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result),
            1 => Some(&mut self.success),
            _ => None,
        }
    }
}

impl Default for InstanceAddResponse {
    #[inline]
    fn default() -> Self {
        Self {
            result: None,
            success: None,
        }
    }
}

impl Clone for InstanceAddResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InstanceAddResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InstanceAddResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InstanceAddRecognitionType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstanceAddRecognitionType {
    /// `1`: By order (订单信息).
    V1,
    /// `2`: By user data (基于用户信息识别).
    V2,
}

impl record::Enumeration for InstanceAddRecognitionType {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("2", Self::V2)];
}

impl std::fmt::Debug for InstanceAddRecognitionType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InstanceAddResponseSuccess`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstanceAddResponseSuccess {
    /// `true`: Succeeded (成功).
    True,
    /// `false`: Failed.
    False,
}

impl record::Enumeration for InstanceAddResponseSuccess {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for InstanceAddResponseSuccess {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.pass.instance.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceAddErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InstanceAddErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InstanceAddErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
