//! `alipay.fund.agreement.quota.modify` · 额度设置接口
//!
//! Set the payer's quotas under a deduction agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/agreement/quota/modify`. Described in
//! `spec/fund/agreement.quota.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.agreement.quota.modify` (额度设置接口).
///
/// Set the payer's quotas under a deduction agreement.
///
/// ```
/// use alipay::fund::AgreementQuotaModify;
///
/// let request = AgreementQuotaModify::new()
///     .biz_scene("ENTRUST_TRANSFER");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/agreement/quota/modify`. Described in
/// `spec/fund/agreement.quota.modify.yaml`.
/// Returns [`AgreementQuotaModifyResponse`], or an error with a [`AgreementQuotaModifyErrorCode`].
#[doc(alias = "alipay.fund.agreement.quota.modify")]
#[doc(alias = "/v3/alipay/fund/agreement/quota/modify")]
#[doc(alias = "额度设置接口")]
#[doc(alias = "额度")]
#[must_use]
#[non_exhaustive]
pub struct AgreementQuotaModify {
    /// Quotas to set, by agreement.
    ///
    /// 协议额度设置信息.
    pub agreement_quota_modify_list: Vec<AgreementQuotaModifyList>,
    /// Scene code, the same as for the fund transfers concerned.
    ///
    /// 场景码. Example: `ENTRUST_TRANSFER`.
    pub biz_scene: Option<String>,
    /// Product code, the same as for the fund transfers concerned.
    ///
    /// 额度产品码. Example: `BATCH_API_TO_ACC_NO_PWD`.
    pub product_code: Option<String>,
}

impl AgreementQuotaModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_quota_modify_list`](Self::agreement_quota_modify_list).
    #[inline]
    pub fn agreement_quota_modify_list(
        mut self,
        agreement_quota_modify_list: impl IntoIterator<Item = AgreementQuotaModifyList>,
    ) -> Self {
        self.agreement_quota_modify_list = agreement_quota_modify_list
            .into_iter()
            .collect();
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

/// The response of `alipay.fund.agreement.quota.modify` (额度设置接口).
#[non_exhaustive]
pub struct AgreementQuotaModifyResponse {
    /// Results of the changes.
    ///
    /// 额度变更结果集合.
    pub quota_modify_detail_list: Vec<QuotaModifyDetail>,
}

/// Quotas to set for one agreement.
#[must_use]
#[non_exhaustive]
pub struct AgreementQuotaModifyList {
    /// Number of the authorization agreement.
    ///
    /// 授权协议号. Example: `20205321001042231004`.
    pub agreement_no: Option<String>,
    /// Quotas to set.
    ///
    /// 额度明细.
    pub quota_details: Vec<ModifyQuotaDetails>,
}

impl AgreementQuotaModifyList {
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

    /// Sets [`quota_details`](Self::quota_details).
    #[inline]
    pub fn quota_details(
        mut self,
        quota_details: impl IntoIterator<Item = ModifyQuotaDetails>,
    ) -> Self {
        self.quota_details = quota_details.into_iter().collect();
        self
    }
}

/// A quota to set.
///
/// | Field | Limits |
/// |---|---|
/// | [`quota_amount`](Self::quota_amount) | an amount in yuan |
/// | [`quota_dimension`](Self::quota_dimension) | one of its values |
/// | [`role`](Self::role) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ModifyQuotaDetails {
    /// Quota in yuan; empty deletes an existing quota.
    ///
    /// 具体额度; an amount of money as a decimal number. Example: `100`.
    pub quota_amount: Option<record::Amount>,
    /// Period the quota applies to.
    ///
    /// 额度维度. Example: `MONTH`.
    pub quota_dimension: Option<record::Choice<ModifyQuotaDetailsQuotaDimension>>,
    /// Party the quota limits; only the payer is supported at present.
    ///
    /// Example: `PAYER`.
    pub role: Option<record::Choice<ModifyQuotaDetailsRole>>,
}

impl ModifyQuotaDetails {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`quota_amount`](Self::quota_amount).
    #[inline]
    pub fn quota_amount(mut self, quota_amount: impl Into<record::Amount>) -> Self {
        self.quota_amount = Some(quota_amount.into());
        self
    }

    /// Sets [`quota_dimension`](Self::quota_dimension).
    #[inline]
    pub fn quota_dimension(
        mut self,
        quota_dimension: impl Into<record::Choice<ModifyQuotaDetailsQuotaDimension>>,
    ) -> Self {
        self.quota_dimension = Some(quota_dimension.into());
        self
    }

    /// Sets [`role`](Self::role).
    #[inline]
    pub fn role(
        mut self,
        role: impl Into<record::Choice<ModifyQuotaDetailsRole>>,
    ) -> Self {
        self.role = Some(role.into());
        self
    }
}

/// Result of changing one agreement's quotas.
#[non_exhaustive]
pub struct QuotaModifyDetail {
    /// Agreement number as requested.
    ///
    /// 授权协议号. Example: `20216006003193457889`.
    pub agreement_no: Option<String>,
    /// Error code; present if `success` is false.
    ///
    /// 明细处理错误码. Example: `INVALID_AGREEMENT_NO`.
    pub error_code: Option<String>,
    /// Error description; present if `success` is false.
    ///
    /// 错误描述. Example: `无效的协议`.
    pub fail_reason: Option<String>,
    /// Whether this agreement's quotas were changed.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

/// The values of the platform's type `ModifyQuotaDetailsQuotaDimension`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ModifyQuotaDetailsQuotaDimension {
    /// `MONTH`: Per month.
    Month,
    /// `DAY`: Per day.
    Day,
    /// `SINGLE`: Per operation.
    Single,
}

record::enumeration!(
    ModifyQuotaDetailsQuotaDimension, "MONTH" Month, "DAY" Day, "SINGLE" Single
);

/// The values of the platform's type `ModifyQuotaDetailsRole`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ModifyQuotaDetailsRole {
    /// `PAYER`: Payer.
    Payer,
    /// `PAYEE`: Payee; not supported yet.
    Payee,
}

record::enumeration!(ModifyQuotaDetailsRole, "PAYER" Payer, "PAYEE" Payee);

/// The error codes of `alipay.fund.agreement.quota.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgreementQuotaModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `NOT_SUPPORT_PRODUCT_SCENE`.
    NotSupportProductScene,
    /// `NOT_SUPPORT_QUOTA_ROLE`.
    NotSupportQuotaRole,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AgreementQuotaModifyErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "PRODUCT_NOT_SIGN" ProductNotSign, "NOT_SUPPORT_PRODUCT_SCENE"
    NotSupportProductScene, "NOT_SUPPORT_QUOTA_ROLE" NotSupportQuotaRole
);

impl record::CallRequest for AgreementQuotaModify {}

impl record::Request for AgreementQuotaModify {
    type Response = AgreementQuotaModifyResponse;
    type ErrorCode = AgreementQuotaModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.agreement.quota.modify",
        title: "额度设置接口",
        file: "spec/fund/agreement.quota.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/agreement/quota/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AGREEMENT_QUOTA_MODIFY,
        response: &AGREEMENT_QUOTA_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AgreementQuotaModify, AGREEMENT_QUOTA_MODIFY, 0 agreement_quota_modify_list
    Vec::new(), 1 biz_scene None, 2 product_code None
);

record::record!(
    AgreementQuotaModifyResponse, AGREEMENT_QUOTA_MODIFY_RESPONSE, 0
    quota_modify_detail_list Vec::new()
);

record::record!(
    AgreementQuotaModifyList, AGREEMENT_QUOTA_MODIFY_LIST, 0 agreement_no None, 1
    quota_details Vec::new()
);

record::record!(
    ModifyQuotaDetails, MODIFY_QUOTA_DETAILS, 0 quota_amount None, 1 quota_dimension
    None, 2 role None
);

record::record!(
    QuotaModifyDetail, QUOTA_MODIFY_DETAIL, 0 agreement_no None, 1 error_code None, 2
    fail_reason None, 3 success None
);

static AGREEMENT_QUOTA_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQuotaModify",
    file: "spec/fund/agreement.quota.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "agreement_quota_modify_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AGREEMENT_QUOTA_MODIFY_LIST),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("biz_scene"),
        schema::Row::Text("product_code"),
    ],
    rules: &[],
    lines: &[11, 15, 20],
};

static AGREEMENT_QUOTA_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQuotaModifyResponse",
    file: "spec/fund/agreement.quota.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "quota_modify_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUOTA_MODIFY_DETAIL),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static AGREEMENT_QUOTA_MODIFY_LIST: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQuotaModifyList",
    file: "spec/fund/agreement.quota.modify.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Plain(
            "quota_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MODIFY_QUOTA_DETAILS),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[33, 38],
};

static MODIFY_QUOTA_DETAILS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyQuotaDetails",
    file: "spec/fund/agreement.quota.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "quota_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "quota_dimension",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["MONTH", "DAY", "SINGLE"]))],
        ),
        schema::Row::Limited(
            "role",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["PAYER", "PAYEE"]))],
        ),
    ],
    rules: &[],
    lines: &[43, 46, 48, 51, 57, 59],
};

static QUOTA_MODIFY_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "QuotaModifyDetail",
    file: "spec/fund/agreement.quota.modify.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Text("error_code"),
        schema::Row::Text("fail_reason"),
        schema::Row::Plain("success", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[],
};
