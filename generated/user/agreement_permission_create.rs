//! `alipay.user.agreement.permission.create` · 支付宝协议支付许可创建、服务变更接口
//!
//! Create a payment permission for an agreement, or notify of a service change.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/permission/create`. Described
//! in `spec/user/agreement.permission.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.agreement.permission.create` (支付宝协议支付许可创建、服务变更接口).
///
/// Create a payment permission for an agreement, or notify of a service change.
///
/// ```
/// use alipay::user::AgreementPermissionCreate;
///
/// let request = AgreementPermissionCreate::new()
///     .agreement_no("20170322450983769228");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`business_params`](Self::business_params) | required in some cases |
/// | [`out_request_no`](Self::out_request_no) | at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`total_amount`](Self::total_amount) | an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | rule | Where `notice_template` is `SERVIOCE_NOTICE`, there must be `business_params` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/permission/create`. Described
/// in `spec/user/agreement.permission.create.yaml`.
/// Returns [`AgreementPermissionCreateResponse`], or an error with a [`AgreementPermissionCreateErrorCode`].
#[doc(alias = "alipay.user.agreement.permission.create")]
#[doc(alias = "/v3/alipay/user/agreement/permission/create")]
#[doc(alias = "支付宝协议支付许可创建、服务变更接口")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct AgreementPermissionCreate {
    /// Agreement number that Alipay assigned when the user signed.
    ///
    /// Example: `20170322450983769228`.
    pub agreement_no: Option<String>,
    /// Old and new amount and time of the service change.
    ///
    /// 业务参数; required in some cases.
    pub business_params: Option<BusinessParamsMap>,
    /// Kind of request; notices of a service change need `SERVIOCE_NOTICE`, spelled as shown.
    ///
    /// Other values may be added. Example: `SERVIOCE_NOTICE`.
    pub notice_template: Option<record::Choice<AgreementPermissionCreateNoticeTemplate>>,
    /// Merchant's request number, unique per merchant.
    ///
    /// 商户请求号; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example: `6200000000000000`.
    pub out_request_no: Option<String>,
    /// Order total in yuan.
    ///
    /// 订单总金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
}

impl AgreementPermissionCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn notice_template(
        mut self,
        notice_template: impl Into<
            record::Choice<AgreementPermissionCreateNoticeTemplate>,
        >,
    ) -> Self {
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
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }
}

/// The response of `alipay.user.agreement.permission.create` (支付宝协议支付许可创建、服务变更接口).
#[non_exhaustive]
pub struct AgreementPermissionCreateResponse {
    /// Merchant's permission to deduct.
    ///
    /// 商户代扣扣款许可. Example: `2021571176714791277815457854545`.
    pub deduct_permission: Option<String>,
    /// End of the deduction permission, `yyyyMMddHHmmss` by the example.
    ///
    /// Example: `yyyyMMddHHmmss`.
    pub effective_time_end: Option<String>,
    /// Start of the deduction permission, `yyyyMMddHHmmss` by the example.
    ///
    /// Example: `yyyyMMddHHmmss`.
    pub effective_time_start: Option<String>,
    /// Whether the message was sent.
    ///
    /// 消息是否发送成功. Example: `true`.
    pub is_success_send: Option<bool>,
}

/// Data of a service change: time, original and new amount.
#[must_use]
#[non_exhaustive]
pub struct BusinessParamsMap {
    /// Time of the service change.
    ///
    /// 服务变更时间. Example: `"2023-04-07 22:22:22"`.
    pub change_time: Option<String>,
    /// Amount after the service change.
    ///
    /// 服务变更后新金额. Example: `"0.01"`.
    pub new_amount: Option<String>,
    /// Price before the service change.
    ///
    /// 原始价格. Example: `"0.01"`.
    pub ori_amount: Option<String>,
}

impl BusinessParamsMap {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The values of the platform's type `AgreementPermissionCreateNoticeTemplate`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AgreementPermissionCreateNoticeTemplate {
    /// `SERVIOCE_NOTICE`: Notice of a service change.
    ServioceNotice,
    /// `DEFAULT_PERMISSION`: Default permission.
    DefaultPermission,
}

record::enumeration!(
    AgreementPermissionCreateNoticeTemplate, "SERVIOCE_NOTICE" ServioceNotice,
    "DEFAULT_PERMISSION" DefaultPermission
);

/// The error codes of `alipay.user.agreement.permission.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgreementPermissionCreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParams,
    /// `USER_AGREEMENT_NOT_EXIST`: The user agreement does not exist.
    ///
    /// Check the agreement.
    UserAgreementNotExist,
    /// `NOT_SUPPORT_MERCHANT`.
    NotSupportMerchant,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AgreementPermissionCreateErrorCode, "SYSTEM_ERROR" SystemError, "ILLEGAL_PARAMS"
    IllegalParams, "USER_AGREEMENT_NOT_EXIST" UserAgreementNotExist,
    "NOT_SUPPORT_MERCHANT" NotSupportMerchant
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AgreementPermissionCreate, AGREEMENT_PERMISSION_CREATE, 0 agreement_no None, 1
    business_params None, 2 notice_template None, 3 out_request_no None, 4 total_amount
    None
);

record::record!(
    AgreementPermissionCreateResponse, AGREEMENT_PERMISSION_CREATE_RESPONSE, 0
    deduct_permission None, 1 effective_time_end None, 2 effective_time_start None, 3
    is_success_send None
);

record::record!(
    BusinessParamsMap, BUSINESS_PARAMS_MAP, 0 change_time None, 1 new_amount None, 2
    ori_amount None
);

static AGREEMENT_PERMISSION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementPermissionCreate",
    file: "spec/user/agreement.permission.create.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Plain(
            "business_params",
            schema::Kind::Record(&BUSINESS_PARAMS_MAP),
        ),
        schema::Row::Text("notice_template"),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "notice_template",
            equals: "SERVIOCE_NOTICE",
            require: &["business_params"],
        },
    ],
    lines: &[11, 15, 20, 28, 32, 33, 36, 40, 41, 42, 39, 46],
};

static AGREEMENT_PERMISSION_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementPermissionCreateResponse",
    file: "spec/user/agreement.permission.create.yaml",
    rows: &[
        schema::Row::Text("deduct_permission"),
        schema::Row::Text("effective_time_end"),
        schema::Row::Text("effective_time_start"),
        schema::Row::Plain("is_success_send", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[],
};

static BUSINESS_PARAMS_MAP: schema::RecordDef<'static> = schema::RecordDef {
    name: "BusinessParamsMap",
    file: "spec/user/agreement.permission.create.yaml",
    rows: &[
        schema::Row::Text("change_time"),
        schema::Row::Text("new_amount"),
        schema::Row::Text("ori_amount"),
    ],
    rules: &[],
    lines: &[68, 73, 74],
};
