//! `alipay.fund.agreement.quota.modify` · 额度设置接口
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
            9,
        ),
        schema::FieldDef::text("biz_scene", 10),
        schema::FieldDef::text("product_code", 11),
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
            14,
        ),
    ],
    rules: &[],
};

static AGREEMENT_QUOTA_MODIFY_LIST: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQuotaModifyList",
    file: "spec/fund/agreement.quota.modify.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 19),
        schema::FieldDef::new(
            "quota_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MODIFY_QUOTA_DETAILS),
                    limits: &[],
                },
            ),
            20,
        ),
    ],
    rules: &[],
};

static MODIFY_QUOTA_DETAILS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyQuotaDetails",
    file: "spec/fund/agreement.quota.modify.yaml",
    fields: &[
        schema::FieldDef::text("quota_amount", 24),
        schema::FieldDef::text("quota_dimension", 25),
        schema::FieldDef::text("role", 26),
    ],
    rules: &[],
};

static QUOTA_MODIFY_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "QuotaModifyDetail",
    file: "spec/fund/agreement.quota.modify.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 30),
        schema::FieldDef::text("error_code", 31),
        schema::FieldDef::text("fail_reason", 32),
        schema::FieldDef::new("success", schema::Kind::Boolean, 33),
    ],
    rules: &[],
};

/// A request of `alipay.fund.agreement.quota.modify` (额度设置接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/agreement/quota/modify`. Described in
/// `spec/fund/agreement.quota.modify.yaml`.
/// Answered by [`AgreementQuotaModifyResponse`], or by an error with a [`AgreementQuotaModifyErrorCode`].
#[doc(alias = "alipay.fund.agreement.quota.modify")]
#[doc(alias = "额度设置接口")]
#[must_use]
#[non_exhaustive]
pub struct AgreementQuotaModify {
    /// On the wire `agreement_quota_modify_list`, a list; each element is a record of the kind
    /// `AgreementQuotaModifyList`. Source: `spec/fund/agreement.quota.modify.yaml:9`.
    pub agreement_quota_modify_list: Vec<AgreementQuotaModifyList>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/agreement.quota.modify.yaml:10`.
    pub biz_scene: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/fund/agreement.quota.modify.yaml:11`.
    pub product_code: Option<String>,
}

impl AgreementQuotaModify {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.agreement.quota.modify` (额度设置接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AgreementQuotaModifyResponse {
    /// On the wire `quota_modify_detail_list`, a list; each element is a record of the kind `QuotaModifyDetail`.
    /// Source: `spec/fund/agreement.quota.modify.yaml:14`.
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

/// The platform's type `AgreementQuotaModifyList`.
///
/// Source: `spec/fund/agreement.quota.modify.yaml:17`.
#[must_use]
#[non_exhaustive]
pub struct AgreementQuotaModifyList {
    /// On the wire `agreement_no`, a text. Source: `spec/fund/agreement.quota.modify.yaml:19`.
    pub agreement_no: Option<String>,
    /// On the wire `quota_details`, a list; each element is a record of the kind `ModifyQuotaDetails`. Source:
    /// `spec/fund/agreement.quota.modify.yaml:20`.
    pub quota_details: Vec<ModifyQuotaDetails>,
}

impl AgreementQuotaModifyList {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `ModifyQuotaDetails`.
///
/// Source: `spec/fund/agreement.quota.modify.yaml:22`.
#[must_use]
#[non_exhaustive]
pub struct ModifyQuotaDetails {
    /// On the wire `quota_amount`, a text. Source: `spec/fund/agreement.quota.modify.yaml:24`.
    pub quota_amount: Option<String>,
    /// On the wire `quota_dimension`, a text. Source: `spec/fund/agreement.quota.modify.yaml:25`.
    pub quota_dimension: Option<String>,
    /// On the wire `role`, a text. Source: `spec/fund/agreement.quota.modify.yaml:26`.
    pub role: Option<String>,
}

impl ModifyQuotaDetails {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn quota_amount(mut self, quota_amount: impl Into<String>) -> Self {
        self.quota_amount = Some(quota_amount.into());
        self
    }

    /// Sets [`quota_dimension`](Self::quota_dimension).
    #[inline]
    pub fn quota_dimension(mut self, quota_dimension: impl Into<String>) -> Self {
        self.quota_dimension = Some(quota_dimension.into());
        self
    }

    /// Sets [`role`](Self::role).
    #[inline]
    pub fn role(mut self, role: impl Into<String>) -> Self {
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

/// The platform's type `QuotaModifyDetail`.
///
/// Source: `spec/fund/agreement.quota.modify.yaml:28`.
#[non_exhaustive]
pub struct QuotaModifyDetail {
    /// On the wire `agreement_no`, a text. Source: `spec/fund/agreement.quota.modify.yaml:30`.
    pub agreement_no: Option<String>,
    /// On the wire `error_code`, a text. Source: `spec/fund/agreement.quota.modify.yaml:31`.
    pub error_code: Option<String>,
    /// On the wire `fail_reason`, a text. Source: `spec/fund/agreement.quota.modify.yaml:32`.
    pub fail_reason: Option<String>,
    /// On the wire `success`, true or false. Source: `spec/fund/agreement.quota.modify.yaml:33`.
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

/// The error codes of `alipay.fund.agreement.quota.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgreementQuotaModifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/agreement.quota.modify.yaml:36`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/fund/agreement.quota.modify.yaml:37`.
    InvalidParameter,
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/agreement.quota.modify.yaml:38`.
    ProductNotSign,
    /// On the wire `NOT_SUPPORT_PRODUCT_SCENE`. Source: `spec/fund/agreement.quota.modify.yaml:39`.
    NotSupportProductScene,
    /// On the wire `NOT_SUPPORT_QUOTA_ROLE`. Source: `spec/fund/agreement.quota.modify.yaml:40`.
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
