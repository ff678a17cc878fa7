//! `alipay.fund.agreement.quota.query` · 额度查询接口
//!
//! Query the quotas set under deduction agreements.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/agreement/quota/query`. Described in
//! `spec/fund/agreement.quota.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.agreement.quota.query` (额度查询接口).
///
/// Query the quotas set under deduction agreements.
///
/// ```
/// use alipay::fund::AgreementQuotaQuery;
///
/// let request = AgreementQuotaQuery::new()
///     .agreement_no_list(["20205321001042231004"]);
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/agreement/quota/query`. Described in
/// `spec/fund/agreement.quota.query.yaml`.
/// Returns [`AgreementQuotaQueryResponse`], or an error with a [`AgreementQuotaQueryErrorCode`].
#[doc(alias = "alipay.fund.agreement.quota.query")]
#[doc(alias = "/v3/alipay/fund/agreement/quota/query")]
#[doc(alias = "额度查询接口")]
#[doc(alias = "额度")]
#[must_use]
#[non_exhaustive]
pub struct AgreementQuotaQuery {
    /// Authorization agreement numbers to query.
    ///
    /// 授权协议号. Example: `20205321001042231004`.
    pub agreement_no_list: Vec<String>,
    /// Scene code, the same as for the fund transfers concerned.
    ///
    /// 场景码. Example: `ENTRUST_TRANSFER`.
    pub biz_scene: Option<String>,
    /// Product code, the same as for the fund transfers concerned.
    ///
    /// 额度产品码. Example: `BATCH_API_TO_ACC_NO_PWD`.
    pub product_code: Option<String>,
}

impl AgreementQuotaQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no_list`](Self::agreement_no_list).
    #[inline]
    pub fn agreement_no_list(
        mut self,
        agreement_no_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.agreement_no_list = agreement_no_list.into_iter().map(Into::into).collect();
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

/// The response of `alipay.fund.agreement.quota.query` (额度查询接口).
#[non_exhaustive]
pub struct AgreementQuotaQueryResponse {
    /// Results, one per agreement.
    ///
    /// 单个协议的额度查询结果.
    pub quota_query_response_list: Vec<QuotaQueryResponse>,
}

/// A quota of an agreement.
#[non_exhaustive]
pub struct AccountQuotaDetail {
    /// Highest amount within the period.
    ///
    /// 周期内的额度上限. Example: `50000`.
    pub quota_amount: Option<i64>,
    /// Period the quota applies to.
    ///
    /// 额度周期. Example: `DAY`.
    pub quota_dimension: Option<String>,
    /// Role the quota limits.
    ///
    /// 角色. Example: `PAYER`.
    pub role: Option<String>,
}

/// Quotas of one agreement.
#[non_exhaustive]
pub struct QuotaQueryResponse {
    /// Number of the agreement the sub-account book belongs to.
    ///
    /// 协议号. Example: `20205321001042231004`.
    pub agreement_no: Option<String>,
    /// Error code for this agreement.
    ///
    /// 单个协议查询结果错误码. Example: `INVALID_AGREEMENT`.
    pub error_code: Option<String>,
    /// Error description for this agreement.
    ///
    /// Example: `无效的三方协议`.
    pub fail_reason: Option<String>,
    /// Quotas of the agreement.
    ///
    /// 额度明细列表.
    pub quota_details: Option<AccountQuotaDetail>,
    /// Whether this agreement was queried successfully.
    ///
    /// 单个协议查询结果是否成功. Example: `true`.
    pub success: Option<String>,
}

/// The error codes of `alipay.fund.agreement.quota.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgreementQuotaQueryErrorCode {
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AgreementQuotaQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "PRODUCT_NOT_SIGN" ProductNotSign, "NOT_SUPPORT_PRODUCT_SCENE"
    NotSupportProductScene
);

impl record::CallRequest for AgreementQuotaQuery {}

impl record::Request for AgreementQuotaQuery {
    type Response = AgreementQuotaQueryResponse;
    type ErrorCode = AgreementQuotaQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.agreement.quota.query",
        title: "额度查询接口",
        file: "spec/fund/agreement.quota.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/agreement/quota/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AGREEMENT_QUOTA_QUERY,
        response: &AGREEMENT_QUOTA_QUERY_RESPONSE,
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
    AgreementQuotaQuery, AGREEMENT_QUOTA_QUERY, 0 agreement_no_list Vec::new(), 1
    biz_scene None, 2 product_code None
);

record::record!(
    AgreementQuotaQueryResponse, AGREEMENT_QUOTA_QUERY_RESPONSE, 0
    quota_query_response_list Vec::new()
);

record::record!(
    AccountQuotaDetail, ACCOUNT_QUOTA_DETAIL, 0 quota_amount None, 1 quota_dimension
    None, 2 role None
);

record::record!(
    QuotaQueryResponse, QUOTA_QUERY_RESPONSE, 0 agreement_no None, 1 error_code None, 2
    fail_reason None, 3 quota_details None, 4 success None
);

static AGREEMENT_QUOTA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQuotaQuery",
    file: "spec/fund/agreement.quota.query.yaml",
    rows: &[
        schema::Row::Plain(
            "agreement_no_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("biz_scene"),
        schema::Row::Text("product_code"),
    ],
    rules: &[],
    lines: &[11, 16, 21],
};

static AGREEMENT_QUOTA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQuotaQueryResponse",
    file: "spec/fund/agreement.quota.query.yaml",
    rows: &[
        schema::Row::Plain(
            "quota_query_response_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUOTA_QUERY_RESPONSE),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static ACCOUNT_QUOTA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQuotaDetail",
    file: "spec/fund/agreement.quota.query.yaml",
    rows: &[
        schema::Row::Plain("quota_amount", schema::Kind::Integer),
        schema::Row::Text("quota_dimension"),
        schema::Row::Text("role"),
    ],
    rules: &[],
    lines: &[],
};

static QUOTA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QuotaQueryResponse",
    file: "spec/fund/agreement.quota.query.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Text("error_code"),
        schema::Row::Text("fail_reason"),
        schema::Row::Plain("quota_details", schema::Kind::Record(&ACCOUNT_QUOTA_DETAIL)),
        schema::Row::Text("success"),
    ],
    rules: &[],
    lines: &[],
};
