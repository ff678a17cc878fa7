//! `alipay.user.agreement.permission.create` · 支付宝协议支付许可创建、服务变更接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/permission/create`. Described
//! in `spec/user/agreement.permission.create.yaml`.

use crate::{record, schema};

static AGREEMENT_PERMISSION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementPermissionCreate",
    file: "spec/user/agreement.permission.create.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 9),
        schema::FieldDef::new(
            "business_params",
            schema::Kind::Record(&BUSINESS_PARAMS_MAP),
            10,
        ),
        schema::FieldDef::text("notice_template", 11),
        schema::FieldDef::text("out_request_no", 12),
        schema::FieldDef::text("total_amount", 13),
    ],
    rules: &[],
};

static AGREEMENT_PERMISSION_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementPermissionCreateResponse",
    file: "spec/user/agreement.permission.create.yaml",
    fields: &[
        schema::FieldDef::text("deduct_permission", 16),
        schema::FieldDef::text("effective_time_end", 17),
        schema::FieldDef::text("effective_time_start", 18),
        schema::FieldDef::new("is_success_send", schema::Kind::Boolean, 19),
    ],
    rules: &[],
};

static BUSINESS_PARAMS_MAP: schema::RecordDef<'static> = schema::RecordDef {
    name: "BusinessParamsMap",
    file: "spec/user/agreement.permission.create.yaml",
    fields: &[
        schema::FieldDef::text("change_time", 24),
        schema::FieldDef::text("new_amount", 25),
        schema::FieldDef::text("ori_amount", 26),
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
#[must_use]
#[non_exhaustive]
pub struct AgreementPermissionCreate {
    /// On the wire `agreement_no`, a text. Source: `spec/user/agreement.permission.create.yaml:9`.
    pub agreement_no: Option<String>,
    /// On the wire `business_params`, a record of the kind `BusinessParamsMap`. Source:
    /// `spec/user/agreement.permission.create.yaml:10`.
    pub business_params: Option<BusinessParamsMap>,
    /// On the wire `notice_template`, a text. Source: `spec/user/agreement.permission.create.yaml:11`.
    pub notice_template: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/user/agreement.permission.create.yaml:12`.
    pub out_request_no: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/user/agreement.permission.create.yaml:13`.
    pub total_amount: Option<String>,
}

impl AgreementPermissionCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_no: None,
            business_params: None,
            notice_template: None,
            out_request_no: None,
            total_amount: None,
        }
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(mut self, business_params: BusinessParamsMap) -> Self {
        self.business_params = Some(business_params);
        self
    }

    /// Sets [`notice_template`](Self::notice_template).
    #[inline]
    pub fn notice_template(mut self, notice_template: impl Into<String>) -> Self {
        self.notice_template = Some(notice_template.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
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

impl Default for AgreementPermissionCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.agreement.permission.create",
        title: "支付宝协议支付许可创建、服务变更接口",
        file: "spec/user/agreement.permission.create.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.agreement.permission.create` (支付宝协议支付许可创建、服务变更接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AgreementPermissionCreateResponse {
    /// On the wire `deduct_permission`, a text. Source: `spec/user/agreement.permission.create.yaml:16`.
    pub deduct_permission: Option<String>,
    /// On the wire `effective_time_end`, a text. Source: `spec/user/agreement.permission.create.yaml:17`.
    pub effective_time_end: Option<String>,
    /// On the wire `effective_time_start`, a text. Source: `spec/user/agreement.permission.create.yaml:18`.
    pub effective_time_start: Option<String>,
    /// On the wire `is_success_send`, true or false. Source: `spec/user/agreement.permission.create.yaml:19`.
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

impl Default for AgreementPermissionCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            deduct_permission: None,
            effective_time_end: None,
            effective_time_start: None,
            is_success_send: None,
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
#[must_use]
#[non_exhaustive]
pub struct BusinessParamsMap {
    /// On the wire `change_time`, a text. Source: `spec/user/agreement.permission.create.yaml:24`.
    pub change_time: Option<String>,
    /// On the wire `new_amount`, a text. Source: `spec/user/agreement.permission.create.yaml:25`.
    pub new_amount: Option<String>,
    /// On the wire `ori_amount`, a text. Source: `spec/user/agreement.permission.create.yaml:26`.
    pub ori_amount: Option<String>,
}

impl BusinessParamsMap {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            change_time: None,
            new_amount: None,
            ori_amount: None,
        }
    }

    /// Sets [`change_time`](Self::change_time).
    #[inline]
    pub fn change_time(mut self, change_time: impl Into<String>) -> Self {
        self.change_time = Some(change_time.into());
        self
    }

    /// Sets [`new_amount`](Self::new_amount).
    #[inline]
    pub fn new_amount(mut self, new_amount: impl Into<String>) -> Self {
        self.new_amount = Some(new_amount.into());
        self
    }

    /// Sets [`ori_amount`](Self::ori_amount).
    #[inline]
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

impl Default for BusinessParamsMap {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for AgreementPermissionCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
