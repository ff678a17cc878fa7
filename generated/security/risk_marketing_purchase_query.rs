//! `alipay.security.risk.marketing.purchase.query` · 营销风险识别抢购
//!
//! Assess the risk in a flash sale.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.marketing.purchase.query.yaml`.

use crate::{record, schema};

static RISK_MARKETING_PURCHASE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskMarketingPurchaseQuery",
    file: "spec/security/risk.marketing.purchase.query.yaml",
    fields: &[
        schema::FieldDef::text("bank_card_no", 10),
        schema::FieldDef::text("business_code", 15),
        schema::FieldDef::text("cert_no", 20),
        schema::FieldDef::text("channel", 24),
        schema::FieldDef::text("company_name", 29),
        schema::FieldDef::text("ip", 30),
        schema::FieldDef::text("lbs", 31),
        schema::FieldDef::text("mer_pid", 32),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 36)],
            ..schema::FieldDef::text("merchant_scene", 33)
        },
        schema::FieldDef::text("mobile_no", 43),
        schema::FieldDef::text("open_id", 44),
        schema::FieldDef::text("risk_type", 49),
        schema::FieldDef::text("role", 53),
        schema::FieldDef::text("sales_amount", 57),
        schema::FieldDef::text("scene", 58),
        schema::FieldDef::text("service", 62),
        schema::FieldDef::text("user_id", 67),
    ],
    rules: &[],
};

static RISK_MARKETING_PURCHASE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskMarketingPurchaseQueryResponse",
    file: "spec/security/risk.marketing.purchase.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "risk_result",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RISKPLUSCORE_RISK_QUERY_RESULT),
                    limits: &[],
                },
            ),
            73,
        ),
    ],
    rules: &[],
};

static RISKPLUSCORE_RISK_QUERY_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskpluscoreRiskQueryResult",
    file: "spec/security/risk.marketing.purchase.query.yaml",
    fields: &[
        schema::FieldDef::text("info_code", 81),
        schema::FieldDef::text("risk_desc", 82),
        schema::FieldDef::text("risk_type", 83),
        schema::FieldDef::text("risk_value", 84),
    ],
    rules: &[],
};

/// A request of `alipay.security.risk.marketing.purchase.query` (营销风险识别抢购).
///
/// Assess the risk in a flash sale.
///
/// ```
/// use alipay::security::RiskMarketingPurchaseQuery;
///
/// let request = RiskMarketingPurchaseQuery::new()
///     .bank_card_no("6200000000000000000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`business_code`](Self::business_code) | required in some cases |
/// | [`channel`](Self::channel) | required in some cases |
/// | [`merchant_scene`](Self::merchant_scene) | required in some cases; one of its values |
/// | [`risk_type`](Self::risk_type) | required in some cases |
/// | [`role`](Self::role) | required in some cases |
/// | [`scene`](Self::scene) | required in some cases |
/// | [`service`](Self::service) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/security/risk.marketing.purchase.query.yaml`.
/// Returns [`RiskMarketingPurchaseQueryResponse`], or an error with a [`RiskMarketingPurchaseQueryErrorCode`].
#[doc(alias = "alipay.security.risk.marketing.purchase.query")]
#[doc(alias = "营销风险识别抢购")]
#[doc(alias = "营销")]
#[doc(alias = "风险")]
#[must_use]
#[non_exhaustive]
pub struct RiskMarketingPurchaseQuery {
    /// Bank card number; `null` if unavailable.
    ///
    /// 银行卡号. Example: `6200000000000000000`.
    pub bank_card_no: Option<String>,
    /// Industry of the inquirer.
    ///
    /// 风险咨询方所属的行业类目; required in some cases.
    pub business_code: Option<String>,
    /// Identity card number of the user; `null` if unavailable.
    ///
    /// Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Platform or business through which the assessment is requested.
    ///
    /// 咨询渠道; required in some cases.
    pub channel: Option<String>,
    /// Company.
    ///
    /// 公司名称. Example: `xxx有限公司`.
    pub company_name: Option<String>,
    /// IP address of the login; `null` if unavailable.
    ///
    /// 账户登录IP.
    pub ip: Option<String>,
    /// Location of the user at the time of the trade; `null` if unavailable.
    pub lbs: Option<String>,
    /// PID of the Alipay merchant, if one is the subject of the inquiry.
    pub mer_pid: Option<String>,
    /// Kind of inquiry.
    ///
    /// 风险咨询类型; required in some cases. Defaults to `01`. Example: `01`.
    pub merchant_scene: Option<record::Choice<RiskMarketingPurchaseQueryMerchantScene>>,
    /// Mobile phone the user registered at Alipay with; `null` if unavailable.
    pub mobile_no: Option<String>,
    /// Open id of the Alipay user.
    ///
    /// 支付宝用户openid. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Type of merchant risk; use the value of the example.
    ///
    /// Required in some cases.
    pub risk_type: Option<String>,
    /// How the merchant or provider of the inquiry relates to Ant.
    ///
    /// Required in some cases.
    pub role: Option<String>,
    /// Amount of the purchase, in yuan; `null` if unavailable.
    pub sales_amount: Option<String>,
    /// The inquirer's own scene or stage.
    ///
    /// Required in some cases.
    pub scene: Option<String>,
    /// Type of service; use the value of the example.
    ///
    /// 用户匹配服务类型; required in some cases.
    pub service: Option<String>,
    /// Alipay user id (2088…), from silent authorization; `null` if unavailable.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl RiskMarketingPurchaseQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            bank_card_no: None,
            business_code: None,
            cert_no: None,
            channel: None,
            company_name: None,
            ip: None,
            lbs: None,
            mer_pid: None,
            merchant_scene: None,
            mobile_no: None,
            open_id: None,
            risk_type: None,
            role: None,
            sales_amount: None,
            scene: None,
            service: None,
            user_id: None,
        }
    }

    /// Sets [`bank_card_no`](Self::bank_card_no).
    #[inline]
    pub fn bank_card_no(mut self, bank_card_no: impl Into<String>) -> Self {
        self.bank_card_no = Some(bank_card_no.into());
        self
    }

    /// Sets [`business_code`](Self::business_code).
    #[inline]
    pub fn business_code(mut self, business_code: impl Into<String>) -> Self {
        self.business_code = Some(business_code.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets [`company_name`](Self::company_name).
    #[inline]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// Sets [`ip`](Self::ip).
    #[inline]
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Some(ip.into());
        self
    }

    /// Sets [`lbs`](Self::lbs).
    #[inline]
    pub fn lbs(mut self, lbs: impl Into<String>) -> Self {
        self.lbs = Some(lbs.into());
        self
    }

    /// Sets [`mer_pid`](Self::mer_pid).
    #[inline]
    pub fn mer_pid(mut self, mer_pid: impl Into<String>) -> Self {
        self.mer_pid = Some(mer_pid.into());
        self
    }

    /// Sets [`merchant_scene`](Self::merchant_scene).
    #[inline]
    pub fn merchant_scene(
        mut self,
        merchant_scene: impl Into<
            record::Choice<RiskMarketingPurchaseQueryMerchantScene>,
        >,
    ) -> Self {
        self.merchant_scene = Some(merchant_scene.into());
        self
    }

    /// Sets [`mobile_no`](Self::mobile_no).
    #[inline]
    pub fn mobile_no(mut self, mobile_no: impl Into<String>) -> Self {
        self.mobile_no = Some(mobile_no.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`risk_type`](Self::risk_type).
    #[inline]
    pub fn risk_type(mut self, risk_type: impl Into<String>) -> Self {
        self.risk_type = Some(risk_type.into());
        self
    }

    /// Sets [`role`](Self::role).
    #[inline]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets [`sales_amount`](Self::sales_amount).
    #[inline]
    pub fn sales_amount(mut self, sales_amount: impl Into<String>) -> Self {
        self.sales_amount = Some(sales_amount.into());
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`service`](Self::service).
    #[inline]
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.service = Some(service.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for RiskMarketingPurchaseQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_MARKETING_PURCHASE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bank_card_no),
            1 => Some(&self.business_code),
            2 => Some(&self.cert_no),
            3 => Some(&self.channel),
            4 => Some(&self.company_name),
            5 => Some(&self.ip),
            6 => Some(&self.lbs),
            7 => Some(&self.mer_pid),
            8 => Some(&self.merchant_scene),
            9 => Some(&self.mobile_no),
            10 => Some(&self.open_id),
            11 => Some(&self.risk_type),
            12 => Some(&self.role),
            13 => Some(&self.sales_amount),
            14 => Some(&self.scene),
            15 => Some(&self.service),
            16 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bank_card_no),
            1 => Some(&mut self.business_code),
            2 => Some(&mut self.cert_no),
            3 => Some(&mut self.channel),
            4 => Some(&mut self.company_name),
            5 => Some(&mut self.ip),
            6 => Some(&mut self.lbs),
            7 => Some(&mut self.mer_pid),
            8 => Some(&mut self.merchant_scene),
            9 => Some(&mut self.mobile_no),
            10 => Some(&mut self.open_id),
            11 => Some(&mut self.risk_type),
            12 => Some(&mut self.role),
            13 => Some(&mut self.sales_amount),
            14 => Some(&mut self.scene),
            15 => Some(&mut self.service),
            16 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for RiskMarketingPurchaseQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RiskMarketingPurchaseQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskMarketingPurchaseQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskMarketingPurchaseQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for RiskMarketingPurchaseQuery {}

impl record::Request for RiskMarketingPurchaseQuery {
    type Response = RiskMarketingPurchaseQueryResponse;
    type ErrorCode = RiskMarketingPurchaseQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.security.risk.marketing.purchase.query",
        title: "营销风险识别抢购",
        file: "spec/security/risk.marketing.purchase.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &RISK_MARKETING_PURCHASE_QUERY,
        response: &RISK_MARKETING_PURCHASE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.security.risk.marketing.purchase.query` (营销风险识别抢购).
#[non_exhaustive]
pub struct RiskMarketingPurchaseQueryResponse {
    /// Results of the risk analysis; which types come back depends on the configuration.
    pub risk_result: Vec<RiskpluscoreRiskQueryResult>,
}

impl record::Record for RiskMarketingPurchaseQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_MARKETING_PURCHASE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.risk_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.risk_result),
            _ => None,
        }
    }
}

impl Default for RiskMarketingPurchaseQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { risk_result: Vec::new() }
    }
}

impl Clone for RiskMarketingPurchaseQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskMarketingPurchaseQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskMarketingPurchaseQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A risk that was found.
#[non_exhaustive]
pub struct RiskpluscoreRiskQueryResult {
    /// Risk tag.
    ///
    /// 风险分析-风险标签.
    pub info_code: Option<String>,
    /// Description of the result.
    ///
    /// 风险咨询结果描述.
    pub risk_desc: Option<String>,
    /// Type of risk inquiry.
    ///
    /// 风险咨询类型.
    pub risk_type: Option<String>,
    /// Result, matching `risk_type`.
    ///
    /// 风险咨询结果.
    pub risk_value: Option<String>,
}

impl record::Record for RiskpluscoreRiskQueryResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISKPLUSCORE_RISK_QUERY_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.info_code),
            1 => Some(&self.risk_desc),
            2 => Some(&self.risk_type),
            3 => Some(&self.risk_value),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.info_code),
            1 => Some(&mut self.risk_desc),
            2 => Some(&mut self.risk_type),
            3 => Some(&mut self.risk_value),
            _ => None,
        }
    }
}

impl Default for RiskpluscoreRiskQueryResult {
    #[inline]
    fn default() -> Self {
        Self {
            info_code: None,
            risk_desc: None,
            risk_type: None,
            risk_value: None,
        }
    }
}

impl Clone for RiskpluscoreRiskQueryResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskpluscoreRiskQueryResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskpluscoreRiskQueryResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `RiskMarketingPurchaseQueryMerchantScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskMarketingPurchaseQueryMerchantScene {
    /// `01`: Basic edition (普惠版).
    V01,
    /// `02`: RL invitation.
    V02,
}

impl record::Enumeration for RiskMarketingPurchaseQueryMerchantScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for RiskMarketingPurchaseQueryMerchantScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.security.risk.marketing.purchase.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskMarketingPurchaseQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RiskMarketingPurchaseQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RiskMarketingPurchaseQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
