//! `alipay.user.agreement.query` · 支付宝个人代扣协议查询接口
//!
//! Query a personal withholding agreement.
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
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 16)],
            ..schema::FieldDef::text("personal_product_code", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 23)],
            ..schema::FieldDef::text("alipay_user_id", 19)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(128), 30)],
            ..schema::FieldDef::text("alipay_open_id", 26)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(100), 37)],
            ..schema::FieldDef::text("alipay_logon_id", 32)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 45)],
            ..schema::FieldDef::text("sign_scene", 40)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(32), 52),
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z]*$"), 53),
            ],
            ..schema::FieldDef::text("external_agreement_no", 48)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 60)],
            ..schema::FieldDef::text("third_party_type", 56)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 71)],
            ..schema::FieldDef::text("agreement_no", 67)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(
                &[
                    "agreement_no",
                    "external_agreement_no",
                    "alipay_user_id",
                    "alipay_open_id",
                    "alipay_logon_id",
                ],
            ),
            line: 75,
        },
    ],
};

static AGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQueryResponse",
    file: "spec/user/agreement.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 78),
        schema::FieldDef::text("alipay_logon_id", 83),
        schema::FieldDef::text("credit_auth_mode", 84),
        schema::FieldDef::text("device_id", 89),
        schema::FieldDef::new(
            "execution_plans",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EXECUTION_PLAN),
                    limits: &[],
                },
            ),
            90,
        ),
        schema::FieldDef::text("external_agreement_no", 91),
        schema::FieldDef::text("external_logon_id", 95),
        schema::FieldDef::text("invalid_time", 100),
        schema::FieldDef::text("last_deduct_time", 105),
        schema::FieldDef::text("next_deduct_time", 110),
        schema::FieldDef::text("personal_product_code", 115),
        schema::FieldDef::text("pricipal_type", 120),
        schema::FieldDef::text("principal_id", 125),
        schema::FieldDef::text("principal_open_id", 130),
        schema::FieldDef::text("sign_scene", 135),
        schema::FieldDef::text("sign_time", 140),
        schema::FieldDef::text("single_quota", 145),
        schema::FieldDef::text("status", 146),
        schema::FieldDef::text("third_party_type", 155),
        schema::FieldDef::text("valid_time", 165),
        schema::FieldDef::text("zm_open_id", 170),
    ],
    rules: &[],
};

static EXECUTION_PLAN: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExecutionPlan",
    file: "spec/user/agreement.query.yaml",
    fields: &[
        schema::FieldDef::text("execute_time", 180),
        schema::FieldDef::text("latest_execute_time", 181),
        schema::FieldDef::text("period_id", 182),
        schema::FieldDef::text("single_amount", 183),
    ],
    rules: &[],
};

/// A request of `alipay.user.agreement.query` (支付宝个人代扣协议查询接口).
///
/// Query a personal withholding agreement.
///
/// ```
/// use alipay::user::AgreementQuery;
///
/// let request = AgreementQuery::new()
///     .agreement_no("20170322450983769228");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`personal_product_code`](Self::personal_product_code) | at most 64 characters (advisory) |
/// | [`alipay_user_id`](Self::alipay_user_id) | required in some cases; at most 32 characters (advisory) |
/// | [`alipay_open_id`](Self::alipay_open_id) | required in some cases; at most 128 characters |
/// | [`alipay_logon_id`](Self::alipay_logon_id) | required in some cases; at most 100 characters (advisory) |
/// | [`sign_scene`](Self::sign_scene) | required in some cases; at most 64 characters (advisory) |
/// | [`external_agreement_no`](Self::external_agreement_no) | required in some cases; at most 32 characters; matches `^[0-9A-Za-z]*$` (advisory) |
/// | [`third_party_type`](Self::third_party_type) | at most 32 characters |
/// | [`agreement_no`](Self::agreement_no) | required in some cases; at most 64 characters |
/// | rule | At least one of `agreement_no`, `external_agreement_no`, `alipay_user_id`, `alipay_open_id`, `alipay_logon_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/agreement/query`. Described in
/// `spec/user/agreement.query.yaml`.
/// Returns [`AgreementQueryResponse`], or an error with a [`AgreementQueryErrorCode`].
#[doc(alias = "alipay.user.agreement.query")]
#[doc(alias = "/v3/alipay/user/agreement/query")]
#[doc(alias = "支付宝个人代扣协议查询接口")]
#[doc(alias = "代扣")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct AgreementQuery {
    /// Product code of the agreement, fixed with Alipay at signing.
    ///
    /// 协议产品码; at most 64 characters (advisory). Example: `GENERAL_WITHHOLDING_P`.
    pub personal_product_code: Option<String>,
    /// Alipay user id, 16 digits starting with 2088; takes precedence over `alipay_logon_id`.
    ///
    /// Required in some cases; at most 32 characters (advisory). Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Open id of the user; takes precedence over `alipay_logon_id`.
    ///
    /// Required in some cases; at most 128 characters. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub alipay_open_id: Option<String>,
    /// Alipay login, email or mobile; ignored if `alipay_open_id` or `alipay_user_id` is given.
    ///
    /// 用户的支付宝登录账号; required in some cases; at most 100 characters (advisory). Example: `user@example.com`.
    pub alipay_logon_id: Option<String>,
    /// Scene given at signing; with `external_agreement_no` neither empty nor `DEFAULT|DEFAULT`.
    ///
    /// 签约场景码; required in some cases; at most 64 characters (advisory). Example: `INDUSTRY|MEDICAL`.
    pub sign_scene: Option<String>,
    /// Merchant's own signing number of the agreement, unique in its system.
    ///
    /// Required in some cases; at most 32 characters; matches `^[0-9A-Za-z]*$` (advisory). Example: `test20180701`.
    pub external_agreement_no: Option<String>,
    /// Kind of third party the user signs with in a three-party agreement.
    ///
    /// 签约第三方主体类型; other values may be added; at most 32 characters. Defaults to `PARTNER`. Example:
    /// `PARTNER`.
    pub third_party_type: Option<record::Choice<AgreementQueryThirdPartyType>>,
    /// Alipay's agreement number; if given, all other parameters are ignored.
    ///
    /// Required in some cases; at most 64 characters. Example: `20170322450983769228`.
    pub agreement_no: Option<String>,
}

impl AgreementQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn third_party_type(
        mut self,
        third_party_type: impl Into<record::Choice<AgreementQueryThirdPartyType>>,
    ) -> Self {
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

/// The response of `alipay.user.agreement.query` (支付宝个人代扣协议查询接口).
#[non_exhaustive]
pub struct AgreementQueryResponse {
    /// Agreement number assigned when the user signed.
    ///
    /// 协议号. Example: `20170322450983769228`.
    pub agreement_no: Option<String>,
    /// Masked Alipay login of the user.
    ///
    /// Example: `u***@example.com`.
    pub alipay_logon_id: Option<String>,
    /// Credit mode; returned for Huazhi withholding (Huazhi Go) agreements only.
    ///
    /// 授信模式. Example: `DEDUCT_HUAZHI`.
    pub credit_auth_mode: Option<String>,
    /// Device id.
    ///
    /// 设备Id. Example: `RSED235F875932`.
    pub device_id: Option<String>,
    /// Deduction plan, one entry per period.
    ///
    /// 还款计划列表.
    pub execution_plans: Vec<ExecutionPlan>,
    /// Merchant's own signing number; returned if the request gave it.
    ///
    /// Example: `test20180701`.
    pub external_agreement_no: Option<String>,
    /// External login id; returned if the request gave it.
    ///
    /// 外部登录Id. Example: `user01`.
    pub external_logon_id: Option<String>,
    /// Time the agreement expires.
    ///
    /// 协议失效时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2117-05-24 00:00:00`.
    pub invalid_time: Option<record::DateTime>,
    /// Last successful deduction of a periodic agreement, a date by the example.
    ///
    /// 上次扣款成功时间. Example: `2022-05-15`.
    pub last_deduct_time: Option<String>,
    /// Expected next deduction of a periodic agreement, a date by the example.
    ///
    /// 预计下次扣款时间. Example: `2022-06-15`.
    pub next_deduct_time: Option<String>,
    /// Product code of the agreement, fixed at signing; differs by business scene.
    ///
    /// 协议产品码. Example: `GENERAL_WITHHOLDING_P`.
    pub personal_product_code: Option<String>,
    /// Kind of the signing party; the misspelled name is the one on the wire.
    ///
    /// 签约主体类型. Example: `CARD`.
    pub pricipal_type: Option<String>,
    /// Id of the signing party; for type `CARD` the Alipay user id.
    ///
    /// 签约主体标识. Example: `2088000000000001`.
    pub principal_id: Option<String>,
    /// Open id of the signing party.
    ///
    /// 签约主体标识. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub principal_open_id: Option<String>,
    /// Scene in which the agreement was signed.
    ///
    /// 签约协议的场景. Example: `INDUSTRY|CARRENTAL`.
    pub sign_scene: Option<String>,
    /// Time the agreement was signed.
    ///
    /// 协议签约时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-05-24 15:00:40`.
    pub sign_time: Option<record::DateTime>,
    /// Limit for one deduction.
    ///
    /// 单笔代扣额度. Example: `100.00`.
    pub single_quota: Option<String>,
    /// Current state of the agreement.
    ///
    /// 协议当前状态. Example: `NORMAL`.
    pub status: Option<record::Choice<AgreementQueryResponseStatus>>,
    /// Kind of third party the user signs with in a three-party agreement.
    ///
    /// 签约第三方主体类型; other values may be added. Defaults to `PARTNER`. Example: `PARTNER`.
    pub third_party_type: Option<record::Choice<AgreementQueryResponseThirdPartyType>>,
    /// Time the agreement takes effect.
    ///
    /// 协议生效时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-05-24 15:00:40`.
    pub valid_time: Option<record::DateTime>,
    /// Zhima Credit open id of the user, for querying the user's credit.
    ///
    /// 芝麻信用openId. Example: `268816057852461313538942792`.
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

/// One period of a periodic deduction plan.
#[non_exhaustive]
pub struct ExecutionPlan {
    /// Expected date of the deduction.
    ///
    /// 周期扣预期执行时间; a day, as `yyyy-MM-dd`. Example: `2024-04-29`.
    pub execute_time: Option<record::Date>,
    /// Latest date of the deduction.
    ///
    /// A day, as `yyyy-MM-dd`. Example: `2024-05-30`.
    pub latest_execute_time: Option<record::Date>,
    /// Number of the period, a natural number.
    ///
    /// Example: `1`.
    pub period_id: Option<String>,
    /// Amount deducted in this period, in yuan.
    ///
    /// 周期扣中单笔金额; an amount of money as a decimal number. Example: `100.00`.
    pub single_amount: Option<record::Amount>,
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

/// The values of the platform's type `AgreementQueryThirdPartyType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgreementQueryThirdPartyType {
    /// `PARTNER`: Platform merchant (平台商户).
    Partner,
    /// `MERCHANT`: Merchant group (集团商户).
    Merchant,
}

impl record::Enumeration for AgreementQueryThirdPartyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PARTNER", Self::Partner),
        ("MERCHANT", Self::Merchant),
    ];
}

impl std::fmt::Debug for AgreementQueryThirdPartyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AgreementQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgreementQueryResponseStatus {
    /// `TEMP`: Stored, never in force (暂存).
    Temp,
    /// `NORMAL`: In force (正常).
    Normal,
    /// `STOP`: Suspended (暂停).
    Stop,
}

impl record::Enumeration for AgreementQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TEMP", Self::Temp),
        ("NORMAL", Self::Normal),
        ("STOP", Self::Stop),
    ];
}

impl std::fmt::Debug for AgreementQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AgreementQueryResponseThirdPartyType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgreementQueryResponseThirdPartyType {
    /// `PARTNER`: Platform merchant (平台商户).
    Partner,
    /// `MERCHANT`: Merchant group (集团商户).
    Merchant,
}

impl record::Enumeration for AgreementQueryResponseThirdPartyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PARTNER", Self::Partner),
        ("MERCHANT", Self::Merchant),
    ];
}

impl std::fmt::Debug for AgreementQueryResponseThirdPartyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.user.agreement.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgreementQueryErrorCode {
    /// `USER_NOT_EXIST_ERROR`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExistError,
    /// `PRODUCT_CODE_NOT_SUPPORTED_ERROR`: The product code is not supported.
    ///
    /// Check the personal product code.
    ProductCodeNotSupportedError,
    /// `USER_AGREEMENT_NOT_EXIST`: The user agreement does not exist.
    ///
    /// Check the agreement.
    UserAgreementNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `AUTHOREE_IS_NOT_MATCH`: The authorized party does not match the agreement.
    ///
    /// Check that the agreement was signed for the calling partner.
    AuthoreeIsNotMatch,
    /// `USER_NOT_EXSIT_ERROR`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExsitError,
    /// `LOGONID_IS_REPEATED`: The logon id is not unique.
    LogonidIsRepeated,
    /// `AGREEMENT_HAS_UNSIGNED`: The user has ended the agreement.
    ///
    /// End the agreement on the merchant's side too.
    AgreementHasUnsigned,
    /// `PARENT_MERCHANT_QUERY_FAIL`: The parent merchant could not be looked up.
    ///
    /// Check that the parent merchant exists, or retry. The same call may succeed later.
    ParentMerchantQueryFail,
    /// `MERCHANT_STATUS_IS_NOT_NORMAL`: The merchant is not in the normal state.
    ///
    /// Check the merchant agreement.
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
