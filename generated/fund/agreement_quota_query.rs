//! `alipay.fund.agreement.quota.query` · 额度查询接口
//!
//! Query the quotas set under deduction agreements.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/agreement/quota/query`. Described in
//! `spec/fund/agreement.quota.query.yaml`.

use crate::{record, schema};

static AGREEMENT_QUOTA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQuotaQuery",
    file: "spec/fund/agreement.quota.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "agreement_no_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::text("biz_scene", 16),
        schema::FieldDef::text("product_code", 21),
    ],
    rules: &[],
};

static AGREEMENT_QUOTA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQuotaQueryResponse",
    file: "spec/fund/agreement.quota.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "quota_query_response_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUOTA_QUERY_RESPONSE),
                    limits: &[],
                },
            ),
            28,
        ),
    ],
    rules: &[],
};

static ACCOUNT_QUOTA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQuotaDetail",
    file: "spec/fund/agreement.quota.query.yaml",
    fields: &[
        schema::FieldDef::new("quota_amount", schema::Kind::Integer, 37),
        schema::FieldDef::text("quota_dimension", 38),
        schema::FieldDef::text("role", 39),
    ],
    rules: &[],
};

static QUOTA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QuotaQueryResponse",
    file: "spec/fund/agreement.quota.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 44),
        schema::FieldDef::text("error_code", 49),
        schema::FieldDef::text("fail_reason", 54),
        schema::FieldDef::new(
            "quota_details",
            schema::Kind::Record(&ACCOUNT_QUOTA_DETAIL),
            55,
        ),
        schema::FieldDef::text("success", 56),
    ],
    rules: &[],
};

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
        Self {
            agreement_no_list: Vec::new(),
            biz_scene: None,
            product_code: None,
        }
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

impl record::Record for AgreementQuotaQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_QUOTA_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no_list),
            1 => Some(&self.biz_scene),
            2 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no_list),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Default for AgreementQuotaQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AgreementQuotaQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementQuotaQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementQuotaQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.fund.agreement.quota.query` (额度查询接口).
#[non_exhaustive]
pub struct AgreementQuotaQueryResponse {
    /// Results, one per agreement.
    ///
    /// 单个协议的额度查询结果.
    pub quota_query_response_list: Vec<QuotaQueryResponse>,
}

impl record::Record for AgreementQuotaQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_QUOTA_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.quota_query_response_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.quota_query_response_list),
            _ => None,
        }
    }
}

impl Default for AgreementQuotaQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            quota_query_response_list: Vec::new(),
        }
    }
}

impl Clone for AgreementQuotaQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementQuotaQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementQuotaQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for AccountQuotaDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNT_QUOTA_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.quota_amount),
            1 => Some(&self.quota_dimension),
            2 => Some(&self.role),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.quota_amount),
            1 => Some(&mut self.quota_dimension),
            2 => Some(&mut self.role),
            _ => None,
        }
    }
}

impl Default for AccountQuotaDetail {
    #[inline]
    fn default() -> Self {
        Self {
            quota_amount: None,
            quota_dimension: None,
            role: None,
        }
    }
}

impl Clone for AccountQuotaDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountQuotaDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountQuotaDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for QuotaQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QUOTA_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.error_code),
            2 => Some(&self.fail_reason),
            3 => Some(&self.quota_details),
            4 => Some(&self.success),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.error_code),
            2 => Some(&mut self.fail_reason),
            3 => Some(&mut self.quota_details),
            4 => Some(&mut self.success),
            _ => None,
        }
    }
}

impl Default for QuotaQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_no: None,
            error_code: None,
            fail_reason: None,
            quota_details: None,
            success: None,
        }
    }
}

impl Clone for QuotaQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QuotaQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QuotaQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.agreement.quota.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for AgreementQuotaQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("NOT_SUPPORT_PRODUCT_SCENE", Self::NotSupportProductScene),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AgreementQuotaQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
