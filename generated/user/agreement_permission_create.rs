//! `alipay.user.agreement.permission.create` · 支付宝协议支付许可创建、服务变更接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/permission/create`. Described
//! in `spec/user/agreement.permission.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/user/agreement.permission.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.user.agreement.permission.create",
    title: "支付宝协议支付许可创建、服务变更接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/user/agreement/permission/create",
    }),
    idempotency: schema::Idempotency::Never,
    request: &AGREEMENT_PERMISSION_CREATE,
    response: &AGREEMENT_PERMISSION_CREATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 29,
        },
        schema::ErrorDef {
            code: "ILLEGAL_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "USER_AGREEMENT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "NOT_SUPPORT_MERCHANT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
    ],
};

static AGREEMENT_PERMISSION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementPermissionCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "business_params",
            kind: schema::Kind::Record(&BUSINESS_PARAMS_MAP),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "notice_template",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static AGREEMENT_PERMISSION_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementPermissionCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "deduct_permission",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "effective_time_end",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "effective_time_start",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "is_success_send",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

static BUSINESS_PARAMS_MAP: schema::RecordDef<'static> = schema::RecordDef {
    name: "BusinessParamsMap",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "change_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "new_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "ori_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

/// A request of `alipay.user.agreement.permission.create` (支付宝协议支付许可创建、服务变更接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/permission/create`. Described
/// in `spec/user/agreement.permission.create.yaml`.
/// Answered by [`AgreementPermissionCreateResponse`], or by an error with a [`AgreementPermissionCreateErrorCode`].
#[doc(alias = "alipay.user.agreement.permission.create")]
#[doc(alias = "支付宝协议支付许可创建、服务变更接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct AgreementPermissionCreate {
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/user/agreement.permission.create.yaml:9`.
    pub agreement_no: Option<String>,
    /// The field `business_params`: a record of the kind `BusinessParamsMap`.
    ///
    /// On the wire `business_params`. Source: `spec/user/agreement.permission.create.yaml:10`.
    pub business_params: Option<BusinessParamsMap>,
    /// The field `notice_template`: a text.
    ///
    /// On the wire `notice_template`. Source: `spec/user/agreement.permission.create.yaml:11`.
    pub notice_template: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/user/agreement.permission.create.yaml:12`.
    pub out_request_no: Option<String>,
    /// The field `total_amount`: a text.
    ///
    /// On the wire `total_amount`. Source: `spec/user/agreement.permission.create.yaml:13`.
    pub total_amount: Option<String>,
}

impl AgreementPermissionCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    #[must_use]
    pub fn business_params(mut self, business_params: BusinessParamsMap) -> Self {
        self.business_params = Some(business_params);
        self
    }

    /// Sets [`notice_template`](Self::notice_template).
    #[inline]
    #[must_use]
    pub fn notice_template(mut self, notice_template: impl Into<String>) -> Self {
        self.notice_template = Some(notice_template.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    #[must_use]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    #[must_use]
    pub fn total_amount(mut self, total_amount: impl Into<String>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }
}

impl record::Record for AgreementPermissionCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_PERMISSION_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.business_params),
            2 => Some(&self.notice_template),
            3 => Some(&self.out_request_no),
            4 => Some(&self.total_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.business_params),
            2 => Some(&mut self.notice_template),
            3 => Some(&mut self.out_request_no),
            4 => Some(&mut self.total_amount),
            _ => None,
        }
    }
}

impl Clone for AgreementPermissionCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementPermissionCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementPermissionCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AgreementPermissionCreate {}

impl record::Request for AgreementPermissionCreate {
    type Response = AgreementPermissionCreateResponse;
    type ErrorCode = AgreementPermissionCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.user.agreement.permission.create` (支付宝协议支付许可创建、服务变更接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct AgreementPermissionCreateResponse {
    /// The field `deduct_permission`: a text.
    ///
    /// On the wire `deduct_permission`. Source: `spec/user/agreement.permission.create.yaml:16`.
    pub deduct_permission: Option<String>,
    /// The field `effective_time_end`: a text.
    ///
    /// On the wire `effective_time_end`. Source: `spec/user/agreement.permission.create.yaml:17`.
    pub effective_time_end: Option<String>,
    /// The field `effective_time_start`: a text.
    ///
    /// On the wire `effective_time_start`. Source: `spec/user/agreement.permission.create.yaml:18`.
    pub effective_time_start: Option<String>,
    /// The field `is_success_send`: true or false.
    ///
    /// On the wire `is_success_send`. Source: `spec/user/agreement.permission.create.yaml:19`.
    pub is_success_send: Option<bool>,
}

impl record::Record for AgreementPermissionCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_PERMISSION_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.deduct_permission),
            1 => Some(&self.effective_time_end),
            2 => Some(&self.effective_time_start),
            3 => Some(&self.is_success_send),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.deduct_permission),
            1 => Some(&mut self.effective_time_end),
            2 => Some(&mut self.effective_time_start),
            3 => Some(&mut self.is_success_send),
            _ => None,
        }
    }
}

impl Clone for AgreementPermissionCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementPermissionCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementPermissionCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `BusinessParamsMap`.
///
/// Source: `spec/user/agreement.permission.create.yaml:22`.
#[derive(Default)]
#[non_exhaustive]
pub struct BusinessParamsMap {
    /// The field `change_time`: a text.
    ///
    /// On the wire `change_time`. Source: `spec/user/agreement.permission.create.yaml:24`.
    pub change_time: Option<String>,
    /// The field `new_amount`: a text.
    ///
    /// On the wire `new_amount`. Source: `spec/user/agreement.permission.create.yaml:25`.
    pub new_amount: Option<String>,
    /// The field `ori_amount`: a text.
    ///
    /// On the wire `ori_amount`. Source: `spec/user/agreement.permission.create.yaml:26`.
    pub ori_amount: Option<String>,
}

impl BusinessParamsMap {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`change_time`](Self::change_time).
    #[inline]
    #[must_use]
    pub fn change_time(mut self, change_time: impl Into<String>) -> Self {
        self.change_time = Some(change_time.into());
        self
    }

    /// Sets [`new_amount`](Self::new_amount).
    #[inline]
    #[must_use]
    pub fn new_amount(mut self, new_amount: impl Into<String>) -> Self {
        self.new_amount = Some(new_amount.into());
        self
    }

    /// Sets [`ori_amount`](Self::ori_amount).
    #[inline]
    #[must_use]
    pub fn ori_amount(mut self, ori_amount: impl Into<String>) -> Self {
        self.ori_amount = Some(ori_amount.into());
        self
    }
}

impl record::Record for BusinessParamsMap {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BUSINESS_PARAMS_MAP
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.change_time),
            1 => Some(&self.new_amount),
            2 => Some(&self.ori_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.change_time),
            1 => Some(&mut self.new_amount),
            2 => Some(&mut self.ori_amount),
            _ => None,
        }
    }
}

impl Clone for BusinessParamsMap {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BusinessParamsMap {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BusinessParamsMap {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.agreement.permission.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgreementPermissionCreateErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/user/agreement.permission.create.yaml:29`.
    SystemError,
    /// On the wire `ILLEGAL_PARAMS`. Source: `spec/user/agreement.permission.create.yaml:30`.
    IllegalParams,
    /// On the wire `USER_AGREEMENT_NOT_EXIST`. Source: `spec/user/agreement.permission.create.yaml:31`.
    UserAgreementNotExist,
    /// On the wire `NOT_SUPPORT_MERCHANT`. Source: `spec/user/agreement.permission.create.yaml:32`.
    NotSupportMerchant,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AgreementPermissionCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_PARAMS", Self::IllegalParams),
        ("USER_AGREEMENT_NOT_EXIST", Self::UserAgreementNotExist),
        ("NOT_SUPPORT_MERCHANT", Self::NotSupportMerchant),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
