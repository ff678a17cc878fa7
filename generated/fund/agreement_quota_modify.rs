//! `alipay.fund.agreement.quota.modify` · 额度设置接口
//!
//! Set the payer's quotas under a deduction agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/agreement/quota/modify`. Described in
//! `spec/fund/agreement.quota.modify.yaml`.

use crate::{record, schema};

static AGREEMENT_QUOTA_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQuotaModify",
    file: "spec/fund/agreement.quota.modify.yaml",
    fields: &[
        schema::FieldDef::new(
            "agreement_quota_modify_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AGREEMENT_QUOTA_MODIFY_LIST),
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::text("biz_scene", 15),
        schema::FieldDef::text("product_code", 20),
    ],
    rules: &[],
};

static AGREEMENT_QUOTA_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQuotaModifyResponse",
    file: "spec/fund/agreement.quota.modify.yaml",
    fields: &[
        schema::FieldDef::new(
            "quota_modify_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUOTA_MODIFY_DETAIL),
                    limits: &[],
                },
            ),
            27,
        ),
    ],
    rules: &[],
};

static AGREEMENT_QUOTA_MODIFY_LIST: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQuotaModifyList",
    file: "spec/fund/agreement.quota.modify.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 33),
        schema::FieldDef::new(
            "quota_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MODIFY_QUOTA_DETAILS),
                    limits: &[],
                },
            ),
            38,
        ),
    ],
    rules: &[],
};

static MODIFY_QUOTA_DETAILS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyQuotaDetails",
    file: "spec/fund/agreement.quota.modify.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 46),
            ],
            ..schema::FieldDef::text("quota_amount", 43)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["MONTH", "DAY", "SINGLE"]),
                    51,
                ),
            ],
            ..schema::FieldDef::text("quota_dimension", 48)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["PAYER", "PAYEE"]), 59),
            ],
            ..schema::FieldDef::text("role", 57)
        },
    ],
    rules: &[],
};

static QUOTA_MODIFY_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "QuotaModifyDetail",
    file: "spec/fund/agreement.quota.modify.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 68),
        schema::FieldDef::text("error_code", 73),
        schema::FieldDef::text("fail_reason", 78),
        schema::FieldDef::new("success", schema::Kind::Boolean, 83),
    ],
    rules: &[],
};

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
        Self {
            agreement_quota_modify_list: Vec::new(),
            biz_scene: None,
            product_code: None,
        }
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

impl record::Record for AgreementQuotaModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_QUOTA_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_quota_modify_list),
            1 => Some(&self.biz_scene),
            2 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_quota_modify_list),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Default for AgreementQuotaModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AgreementQuotaModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementQuotaModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementQuotaModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.fund.agreement.quota.modify` (额度设置接口).
#[non_exhaustive]
pub struct AgreementQuotaModifyResponse {
    /// Results of the changes.
    ///
    /// 额度变更结果集合.
    pub quota_modify_detail_list: Vec<QuotaModifyDetail>,
}

impl record::Record for AgreementQuotaModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_QUOTA_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.quota_modify_detail_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.quota_modify_detail_list),
            _ => None,
        }
    }
}

impl Default for AgreementQuotaModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            quota_modify_detail_list: Vec::new(),
        }
    }
}

impl Clone for AgreementQuotaModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementQuotaModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementQuotaModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            agreement_no: None,
            quota_details: Vec::new(),
        }
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

impl record::Record for AgreementQuotaModifyList {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_QUOTA_MODIFY_LIST
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.quota_details),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.quota_details),
            _ => None,
        }
    }
}

impl Default for AgreementQuotaModifyList {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AgreementQuotaModifyList {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementQuotaModifyList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementQuotaModifyList {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            quota_amount: None,
            quota_dimension: None,
            role: None,
        }
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

impl record::Record for ModifyQuotaDetails {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MODIFY_QUOTA_DETAILS
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

impl Default for ModifyQuotaDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ModifyQuotaDetails {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ModifyQuotaDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ModifyQuotaDetails {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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

impl record::Record for QuotaModifyDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QUOTA_MODIFY_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.error_code),
            2 => Some(&self.fail_reason),
            3 => Some(&self.success),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.error_code),
            2 => Some(&mut self.fail_reason),
            3 => Some(&mut self.success),
            _ => None,
        }
    }
}

impl Default for QuotaModifyDetail {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_no: None,
            error_code: None,
            fail_reason: None,
            success: None,
        }
    }
}

impl Clone for QuotaModifyDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QuotaModifyDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QuotaModifyDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ModifyQuotaDetailsQuotaDimension`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModifyQuotaDetailsQuotaDimension {
    /// `MONTH`: Per month.
    Month,
    /// `DAY`: Per day.
    Day,
    /// `SINGLE`: Per operation.
    Single,
}

impl record::Enumeration for ModifyQuotaDetailsQuotaDimension {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MONTH", Self::Month),
        ("DAY", Self::Day),
        ("SINGLE", Self::Single),
    ];
}

impl std::fmt::Debug for ModifyQuotaDetailsQuotaDimension {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ModifyQuotaDetailsRole`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModifyQuotaDetailsRole {
    /// `PAYER`: Payer.
    Payer,
    /// `PAYEE`: Payee; not supported yet.
    Payee,
}

impl record::Enumeration for ModifyQuotaDetailsRole {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PAYER", Self::Payer),
        ("PAYEE", Self::Payee),
    ];
}

impl std::fmt::Debug for ModifyQuotaDetailsRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.agreement.quota.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for AgreementQuotaModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("NOT_SUPPORT_PRODUCT_SCENE", Self::NotSupportProductScene),
        ("NOT_SUPPORT_QUOTA_ROLE", Self::NotSupportQuotaRole),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AgreementQuotaModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
