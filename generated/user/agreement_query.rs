//! `alipay.user.agreement.query` · 支付宝个人代扣协议查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/agreement/query`. Described in
//! `spec/user/agreement.query.yaml`.

use crate::{record, schema};

static AGREEMENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQuery",
    file: "spec/user/agreement.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("personal_product_code", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_user_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_open_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_logon_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("sign_scene", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("external_agreement_no", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("third_party_type", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 17)
        },
    ],
    rules: &[],
};

static AGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQueryResponse",
    file: "spec/user/agreement.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 20),
        schema::FieldDef::text("alipay_logon_id", 21),
        schema::FieldDef::text("credit_auth_mode", 22),
        schema::FieldDef::text("device_id", 23),
        schema::FieldDef::new(
            "execution_plans",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EXECUTION_PLAN),
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef::text("external_agreement_no", 25),
        schema::FieldDef::text("external_logon_id", 26),
        schema::FieldDef::text("invalid_time", 27),
        schema::FieldDef::text("last_deduct_time", 28),
        schema::FieldDef::text("next_deduct_time", 29),
        schema::FieldDef::text("personal_product_code", 30),
        schema::FieldDef::text("pricipal_type", 31),
        schema::FieldDef::text("principal_id", 32),
        schema::FieldDef::text("principal_open_id", 33),
        schema::FieldDef::text("sign_scene", 34),
        schema::FieldDef::text("sign_time", 35),
        schema::FieldDef::text("single_quota", 36),
        schema::FieldDef::text("status", 37),
        schema::FieldDef::text("third_party_type", 38),
        schema::FieldDef::text("valid_time", 39),
        schema::FieldDef::text("zm_open_id", 40),
    ],
    rules: &[],
};

static EXECUTION_PLAN: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExecutionPlan",
    file: "spec/user/agreement.query.yaml",
    fields: &[
        schema::FieldDef::text("execute_time", 45),
        schema::FieldDef::text("latest_execute_time", 46),
        schema::FieldDef::text("period_id", 47),
        schema::FieldDef::text("single_amount", 48),
    ],
    rules: &[],
};

/// A request of `alipay.user.agreement.query` (支付宝个人代扣协议查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/agreement/query`. Described in
/// `spec/user/agreement.query.yaml`.
/// Answered by [`AgreementQueryResponse`], or by an error with a [`AgreementQueryErrorCode`].
#[doc(alias = "alipay.user.agreement.query")]
#[doc(alias = "支付宝个人代扣协议查询接口")]
#[must_use]
#[non_exhaustive]
pub struct AgreementQuery {
    /// On the wire `personal_product_code`, a text. Source: `spec/user/agreement.query.yaml:10`.
    pub personal_product_code: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/user/agreement.query.yaml:11`.
    pub alipay_user_id: Option<String>,
    /// On the wire `alipay_open_id`, a text. Source: `spec/user/agreement.query.yaml:12`.
    pub alipay_open_id: Option<String>,
    /// On the wire `alipay_logon_id`, a text. Source: `spec/user/agreement.query.yaml:13`.
    pub alipay_logon_id: Option<String>,
    /// On the wire `sign_scene`, a text. Source: `spec/user/agreement.query.yaml:14`.
    pub sign_scene: Option<String>,
    /// On the wire `external_agreement_no`, a text. Source: `spec/user/agreement.query.yaml:15`.
    pub external_agreement_no: Option<String>,
    /// On the wire `third_party_type`, a text. Source: `spec/user/agreement.query.yaml:16`.
    pub third_party_type: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/user/agreement.query.yaml:17`.
    pub agreement_no: Option<String>,
}

impl AgreementQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            personal_product_code: None,
            alipay_user_id: None,
            alipay_open_id: None,
            alipay_logon_id: None,
            sign_scene: None,
            external_agreement_no: None,
            third_party_type: None,
            agreement_no: None,
        }
    }

    /// Sets [`personal_product_code`](Self::personal_product_code).
    #[inline]
    pub fn personal_product_code(
        mut self,
        personal_product_code: impl Into<String>,
    ) -> Self {
        self.personal_product_code = Some(personal_product_code.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`alipay_open_id`](Self::alipay_open_id).
    #[inline]
    pub fn alipay_open_id(mut self, alipay_open_id: impl Into<String>) -> Self {
        self.alipay_open_id = Some(alipay_open_id.into());
        self
    }

    /// Sets [`alipay_logon_id`](Self::alipay_logon_id).
    #[inline]
    pub fn alipay_logon_id(mut self, alipay_logon_id: impl Into<String>) -> Self {
        self.alipay_logon_id = Some(alipay_logon_id.into());
        self
    }

    /// Sets [`sign_scene`](Self::sign_scene).
    #[inline]
    pub fn sign_scene(mut self, sign_scene: impl Into<String>) -> Self {
        self.sign_scene = Some(sign_scene.into());
        self
    }

    /// Sets [`external_agreement_no`](Self::external_agreement_no).
    #[inline]
    pub fn external_agreement_no(
        mut self,
        external_agreement_no: impl Into<String>,
    ) -> Self {
        self.external_agreement_no = Some(external_agreement_no.into());
        self
    }

    /// Sets [`third_party_type`](Self::third_party_type).
    #[inline]
    pub fn third_party_type(mut self, third_party_type: impl Into<String>) -> Self {
        self.third_party_type = Some(third_party_type.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }
}

impl record::Record for AgreementQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.personal_product_code),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.alipay_open_id),
            3 => Some(&self.alipay_logon_id),
            4 => Some(&self.sign_scene),
            5 => Some(&self.external_agreement_no),
            6 => Some(&self.third_party_type),
            7 => Some(&self.agreement_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.personal_product_code),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.alipay_open_id),
            3 => Some(&mut self.alipay_logon_id),
            4 => Some(&mut self.sign_scene),
            5 => Some(&mut self.external_agreement_no),
            6 => Some(&mut self.third_party_type),
            7 => Some(&mut self.agreement_no),
            _ => None,
        }
    }
}

impl Default for AgreementQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AgreementQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AgreementQuery {}

impl record::Request for AgreementQuery {
    type Response = AgreementQueryResponse;
    type ErrorCode = AgreementQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.agreement.query",
        title: "支付宝个人代扣协议查询接口",
        file: "spec/user/agreement.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/user/agreement/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &AGREEMENT_QUERY,
        response: &AGREEMENT_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.agreement.query` (支付宝个人代扣协议查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AgreementQueryResponse {
    /// On the wire `agreement_no`, a text. Source: `spec/user/agreement.query.yaml:20`.
    pub agreement_no: Option<String>,
    /// On the wire `alipay_logon_id`, a text. Source: `spec/user/agreement.query.yaml:21`.
    pub alipay_logon_id: Option<String>,
    /// On the wire `credit_auth_mode`, a text. Source: `spec/user/agreement.query.yaml:22`.
    pub credit_auth_mode: Option<String>,
    /// On the wire `device_id`, a text. Source: `spec/user/agreement.query.yaml:23`.
    pub device_id: Option<String>,
    /// On the wire `execution_plans`, a list; each element is a record of the kind `ExecutionPlan`. Source:
    /// `spec/user/agreement.query.yaml:24`.
    pub execution_plans: Vec<ExecutionPlan>,
    /// On the wire `external_agreement_no`, a text. Source: `spec/user/agreement.query.yaml:25`.
    pub external_agreement_no: Option<String>,
    /// On the wire `external_logon_id`, a text. Source: `spec/user/agreement.query.yaml:26`.
    pub external_logon_id: Option<String>,
    /// On the wire `invalid_time`, a text. Source: `spec/user/agreement.query.yaml:27`.
    pub invalid_time: Option<String>,
    /// On the wire `last_deduct_time`, a text. Source: `spec/user/agreement.query.yaml:28`.
    pub last_deduct_time: Option<String>,
    /// On the wire `next_deduct_time`, a text. Source: `spec/user/agreement.query.yaml:29`.
    pub next_deduct_time: Option<String>,
    /// On the wire `personal_product_code`, a text. Source: `spec/user/agreement.query.yaml:30`.
    pub personal_product_code: Option<String>,
    /// On the wire `pricipal_type`, a text. Source: `spec/user/agreement.query.yaml:31`.
    pub pricipal_type: Option<String>,
    /// On the wire `principal_id`, a text. Source: `spec/user/agreement.query.yaml:32`.
    pub principal_id: Option<String>,
    /// On the wire `principal_open_id`, a text. Source: `spec/user/agreement.query.yaml:33`.
    pub principal_open_id: Option<String>,
    /// On the wire `sign_scene`, a text. Source: `spec/user/agreement.query.yaml:34`.
    pub sign_scene: Option<String>,
    /// On the wire `sign_time`, a text. Source: `spec/user/agreement.query.yaml:35`.
    pub sign_time: Option<String>,
    /// On the wire `single_quota`, a text. Source: `spec/user/agreement.query.yaml:36`.
    pub single_quota: Option<String>,
    /// On the wire `status`, a text. Source: `spec/user/agreement.query.yaml:37`.
    pub status: Option<String>,
    /// On the wire `third_party_type`, a text. Source: `spec/user/agreement.query.yaml:38`.
    pub third_party_type: Option<String>,
    /// On the wire `valid_time`, a text. Source: `spec/user/agreement.query.yaml:39`.
    pub valid_time: Option<String>,
    /// On the wire `zm_open_id`, a text. Source: `spec/user/agreement.query.yaml:40`.
    pub zm_open_id: Option<String>,
}

impl record::Record for AgreementQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.alipay_logon_id),
            2 => Some(&self.credit_auth_mode),
            3 => Some(&self.device_id),
            4 => Some(&self.execution_plans),
            5 => Some(&self.external_agreement_no),
            6 => Some(&self.external_logon_id),
            7 => Some(&self.invalid_time),
            8 => Some(&self.last_deduct_time),
            9 => Some(&self.next_deduct_time),
            10 => Some(&self.personal_product_code),
            11 => Some(&self.pricipal_type),
            12 => Some(&self.principal_id),
            13 => Some(&self.principal_open_id),
            14 => Some(&self.sign_scene),
            15 => Some(&self.sign_time),
            16 => Some(&self.single_quota),
            17 => Some(&self.status),
            18 => Some(&self.third_party_type),
            19 => Some(&self.valid_time),
            20 => Some(&self.zm_open_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.alipay_logon_id),
            2 => Some(&mut self.credit_auth_mode),
            3 => Some(&mut self.device_id),
            4 => Some(&mut self.execution_plans),
            5 => Some(&mut self.external_agreement_no),
            6 => Some(&mut self.external_logon_id),
            7 => Some(&mut self.invalid_time),
            8 => Some(&mut self.last_deduct_time),
            9 => Some(&mut self.next_deduct_time),
            10 => Some(&mut self.personal_product_code),
            11 => Some(&mut self.pricipal_type),
            12 => Some(&mut self.principal_id),
            13 => Some(&mut self.principal_open_id),
            14 => Some(&mut self.sign_scene),
            15 => Some(&mut self.sign_time),
            16 => Some(&mut self.single_quota),
            17 => Some(&mut self.status),
            18 => Some(&mut self.third_party_type),
            19 => Some(&mut self.valid_time),
            20 => Some(&mut self.zm_open_id),
            _ => None,
        }
    }
}

impl Default for AgreementQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_no: None,
            alipay_logon_id: None,
            credit_auth_mode: None,
            device_id: None,
            execution_plans: Vec::new(),
            external_agreement_no: None,
            external_logon_id: None,
            invalid_time: None,
            last_deduct_time: None,
            next_deduct_time: None,
            personal_product_code: None,
            pricipal_type: None,
            principal_id: None,
            principal_open_id: None,
            sign_scene: None,
            sign_time: None,
            single_quota: None,
            status: None,
            third_party_type: None,
            valid_time: None,
            zm_open_id: None,
        }
    }
}

impl Clone for AgreementQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ExecutionPlan`.
///
/// Source: `spec/user/agreement.query.yaml:43`.
#[non_exhaustive]
pub struct ExecutionPlan {
    /// On the wire `execute_time`, a text. Source: `spec/user/agreement.query.yaml:45`.
    pub execute_time: Option<String>,
    /// On the wire `latest_execute_time`, a text. Source: `spec/user/agreement.query.yaml:46`.
    pub latest_execute_time: Option<String>,
    /// On the wire `period_id`, a text. Source: `spec/user/agreement.query.yaml:47`.
    pub period_id: Option<String>,
    /// On the wire `single_amount`, a text. Source: `spec/user/agreement.query.yaml:48`.
    pub single_amount: Option<String>,
}

impl record::Record for ExecutionPlan {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXECUTION_PLAN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.execute_time),
            1 => Some(&self.latest_execute_time),
            2 => Some(&self.period_id),
            3 => Some(&self.single_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.execute_time),
            1 => Some(&mut self.latest_execute_time),
            2 => Some(&mut self.period_id),
            3 => Some(&mut self.single_amount),
            _ => None,
        }
    }
}

impl Default for ExecutionPlan {
    #[inline]
    fn default() -> Self {
        Self {
            execute_time: None,
            latest_execute_time: None,
            period_id: None,
            single_amount: None,
        }
    }
}

impl Clone for ExecutionPlan {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExecutionPlan {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExecutionPlan {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.agreement.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgreementQueryErrorCode {
    /// On the wire `USER_NOT_EXIST_ERROR`. Source: `spec/user/agreement.query.yaml:51`.
    UserNotExistError,
    /// On the wire `PRODUCT_CODE_NOT_SUPPORTED_ERROR`. Source: `spec/user/agreement.query.yaml:52`.
    ProductCodeNotSupportedError,
    /// On the wire `USER_AGREEMENT_NOT_EXIST`. Source: `spec/user/agreement.query.yaml:53`.
    UserAgreementNotExist,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/user/agreement.query.yaml:54`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/user/agreement.query.yaml:55`.
    SystemError,
    /// On the wire `AUTHOREE_IS_NOT_MATCH`. Source: `spec/user/agreement.query.yaml:56`.
    AuthoreeIsNotMatch,
    /// On the wire `USER_NOT_EXSIT_ERROR`. Source: `spec/user/agreement.query.yaml:57`.
    UserNotExsitError,
    /// On the wire `LOGONID_IS_REPEATED`. Source: `spec/user/agreement.query.yaml:58`.
    LogonidIsRepeated,
    /// On the wire `AGREEMENT_HAS_UNSIGNED`. Source: `spec/user/agreement.query.yaml:59`.
    AgreementHasUnsigned,
    /// On the wire `PARENT_MERCHANT_QUERY_FAIL`. Source: `spec/user/agreement.query.yaml:60`.
    ParentMerchantQueryFail,
    /// On the wire `MERCHANT_STATUS_IS_NOT_NORMAL`. Source: `spec/user/agreement.query.yaml:61`.
    MerchantStatusIsNotNormal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AgreementQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("USER_NOT_EXIST_ERROR", Self::UserNotExistError),
        ("PRODUCT_CODE_NOT_SUPPORTED_ERROR", Self::ProductCodeNotSupportedError),
        ("USER_AGREEMENT_NOT_EXIST", Self::UserAgreementNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("AUTHOREE_IS_NOT_MATCH", Self::AuthoreeIsNotMatch),
        ("USER_NOT_EXSIT_ERROR", Self::UserNotExsitError),
        ("LOGONID_IS_REPEATED", Self::LogonidIsRepeated),
        ("AGREEMENT_HAS_UNSIGNED", Self::AgreementHasUnsigned),
        ("PARENT_MERCHANT_QUERY_FAIL", Self::ParentMerchantQueryFail),
        ("MERCHANT_STATUS_IS_NOT_NORMAL", Self::MerchantStatusIsNotNormal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AgreementQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
