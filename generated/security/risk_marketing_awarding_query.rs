//! `alipay.security.risk.marketing.awarding.query` · 营销风险识别
//!
//! Assess the risk of a marketing campaign participant.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.marketing.awarding.query.yaml`.

use crate::{record, schema};

static RISK_MARKETING_AWARDING_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskMarketingAwardingQuery",
    file: "spec/security/risk.marketing.awarding.query.yaml",
    fields: &[
        schema::FieldDef::text("bank_card_no", 10),
        schema::FieldDef::text("business_code", 15),
        schema::FieldDef::text("cert_no", 20),
        schema::FieldDef::text("channel", 24),
        schema::FieldDef::text("city_code", 29),
        schema::FieldDef::text("customer_id", 30),
        schema::FieldDef::text("district_code", 31),
        schema::FieldDef::text("imei", 32),
        schema::FieldDef::text("imsi", 33),
        schema::FieldDef::text("ip", 34),
        schema::FieldDef::text("isv_pid", 35),
        schema::FieldDef::text("lbs", 36),
        schema::FieldDef::text("mer_pid", 37),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 44)],
            ..schema::FieldDef::text("merchant_scene", 41)
        },
        schema::FieldDef::text("mobile_no", 51),
        schema::FieldDef::text("open_id", 52),
        schema::FieldDef::text("opposing_open_id", 57),
        schema::FieldDef::text("opposing_userid", 58),
        schema::FieldDef::text("province_code", 59),
        schema::FieldDef::text("risk_type", 60),
        schema::FieldDef::text("role", 64),
        schema::FieldDef::text("sales_amount", 68),
        schema::FieldDef::text("scene", 69),
        schema::FieldDef::text("service", 73),
        schema::FieldDef::text("store_mcc_desc", 78),
        schema::FieldDef::text("user_id", 79),
        schema::FieldDef::text("user_name", 83),
    ],
    rules: &[],
};

static RISK_MARKETING_AWARDING_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskMarketingAwardingQueryResponse",
    file: "spec/security/risk.marketing.awarding.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "risk_result",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RISKPLUSCORE_RISK_QUERY_RESULT),
                    limits: &[],
                },
            ),
            86,
        ),
    ],
    rules: &[],
};

static RISKPLUSCORE_RISK_QUERY_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskpluscoreRiskQueryResult",
    file: "spec/security/risk.marketing.awarding.query.yaml",
    fields: &[
        schema::FieldDef::text("info_code", 94),
        schema::FieldDef::text("risk_desc", 95),
        schema::FieldDef::text("risk_type", 96),
        schema::FieldDef::text("risk_value", 97),
    ],
    rules: &[],
};

/// A request of `alipay.security.risk.marketing.awarding.query` (营销风险识别).
///
/// Assess the risk of a marketing campaign participant.
///
/// ```
/// use alipay::security::RiskMarketingAwardingQuery;
///
/// let request = RiskMarketingAwardingQuery::new()
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
/// Offered on the gateway (V2). Described in `spec/security/risk.marketing.awarding.query.yaml`.
/// Returns [`RiskMarketingAwardingQueryResponse`], or an error with a [`RiskMarketingAwardingQueryErrorCode`].
#[doc(alias = "alipay.security.risk.marketing.awarding.query")]
#[doc(alias = "营销风险识别")]
#[doc(alias = "营销")]
#[doc(alias = "风险")]
#[must_use]
#[non_exhaustive]
pub struct RiskMarketingAwardingQuery {
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
    /// City code from the platform's table.
    ///
    /// 城市编码. Example: `330100`.
    pub city_code: Option<String>,
    /// Member account outside Alipay.
    pub customer_id: Option<String>,
    /// District code from the platform's table.
    ///
    /// 区域编码. Example: `330106`.
    pub district_code: Option<String>,
    /// Serial number of the phone; `null` if unavailable.
    ///
    /// 手机序列号.
    pub imei: Option<String>,
    /// International mobile subscriber identity; `null` if unavailable.
    ///
    /// 国际移动用户识别码.
    pub imsi: Option<String>,
    /// IP address of the login; `null` if unavailable.
    ///
    /// 账户登录IP.
    pub ip: Option<String>,
    /// PID of the provider.
    ///
    /// 服务商pid. Example: `2088000000000001`.
    pub isv_pid: Option<String>,
    /// Location of the user at the time of the trade; `null` if unavailable.
    pub lbs: Option<String>,
    /// PID of the Alipay merchant, if one is the subject of the inquiry.
    ///
    /// 支付宝商家id.
    pub mer_pid: Option<String>,
    /// Kind of inquiry.
    ///
    /// 风险咨询类型; required in some cases. Defaults to `01`. Example: `01`.
    pub merchant_scene: Option<record::Choice<RiskMarketingAwardingQueryMerchantScene>>,
    /// Mobile phone the user registered at Alipay with; `null` if unavailable.
    pub mobile_no: Option<String>,
    /// Open id of the Alipay user.
    ///
    /// 支付宝用户openid. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Open id of the other party's Alipay account.
    pub opposing_open_id: Option<String>,
    /// Other party's account, such as the user whom a participant invited.
    pub opposing_userid: Option<String>,
    /// Province code from the platform's table.
    ///
    /// 省编码. Example: `330000`.
    pub province_code: Option<String>,
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
    /// Industry category of the store.
    ///
    /// 门店行业类目.
    pub store_mcc_desc: Option<String>,
    /// Alipay user id (2088…), from silent authorization; `null` if unavailable.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// User's name.
    ///
    /// 用户姓名. Example: `某某`.
    pub user_name: Option<String>,
}

impl RiskMarketingAwardingQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            bank_card_no: None,
            business_code: None,
            cert_no: None,
            channel: None,
            city_code: None,
            customer_id: None,
            district_code: None,
            imei: None,
            imsi: None,
            ip: None,
            isv_pid: None,
            lbs: None,
            mer_pid: None,
            merchant_scene: None,
            mobile_no: None,
            open_id: None,
            opposing_open_id: None,
            opposing_userid: None,
            province_code: None,
            risk_type: None,
            role: None,
            sales_amount: None,
            scene: None,
            service: None,
            store_mcc_desc: None,
            user_id: None,
            user_name: None,
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

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`customer_id`](Self::customer_id).
    #[inline]
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`imei`](Self::imei).
    #[inline]
    pub fn imei(mut self, imei: impl Into<String>) -> Self {
        self.imei = Some(imei.into());
        self
    }

    /// Sets [`imsi`](Self::imsi).
    #[inline]
    pub fn imsi(mut self, imsi: impl Into<String>) -> Self {
        self.imsi = Some(imsi.into());
        self
    }

    /// Sets [`ip`](Self::ip).
    #[inline]
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Some(ip.into());
        self
    }

    /// Sets [`isv_pid`](Self::isv_pid).
    #[inline]
    pub fn isv_pid(mut self, isv_pid: impl Into<String>) -> Self {
        self.isv_pid = Some(isv_pid.into());
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
            record::Choice<RiskMarketingAwardingQueryMerchantScene>,
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

    /// Sets [`opposing_open_id`](Self::opposing_open_id).
    #[inline]
    pub fn opposing_open_id(mut self, opposing_open_id: impl Into<String>) -> Self {
        self.opposing_open_id = Some(opposing_open_id.into());
        self
    }

    /// Sets [`opposing_userid`](Self::opposing_userid).
    #[inline]
    pub fn opposing_userid(mut self, opposing_userid: impl Into<String>) -> Self {
        self.opposing_userid = Some(opposing_userid.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
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

    /// Sets [`store_mcc_desc`](Self::store_mcc_desc).
    #[inline]
    pub fn store_mcc_desc(mut self, store_mcc_desc: impl Into<String>) -> Self {
        self.store_mcc_desc = Some(store_mcc_desc.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[inline]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}

impl record::Record for RiskMarketingAwardingQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_MARKETING_AWARDING_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bank_card_no),
            1 => Some(&self.business_code),
            2 => Some(&self.cert_no),
            3 => Some(&self.channel),
            4 => Some(&self.city_code),
            5 => Some(&self.customer_id),
            6 => Some(&self.district_code),
            7 => Some(&self.imei),
            8 => Some(&self.imsi),
            9 => Some(&self.ip),
            10 => Some(&self.isv_pid),
            11 => Some(&self.lbs),
            12 => Some(&self.mer_pid),
            13 => Some(&self.merchant_scene),
            14 => Some(&self.mobile_no),
            15 => Some(&self.open_id),
            16 => Some(&self.opposing_open_id),
            17 => Some(&self.opposing_userid),
            18 => Some(&self.province_code),
            19 => Some(&self.risk_type),
            20 => Some(&self.role),
            21 => Some(&self.sales_amount),
            22 => Some(&self.scene),
            23 => Some(&self.service),
            24 => Some(&self.store_mcc_desc),
            25 => Some(&self.user_id),
            26 => Some(&self.user_name),
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
            4 => Some(&mut self.city_code),
            5 => Some(&mut self.customer_id),
            6 => Some(&mut self.district_code),
            7 => Some(&mut self.imei),
            8 => Some(&mut self.imsi),
            9 => Some(&mut self.ip),
            10 => Some(&mut self.isv_pid),
            11 => Some(&mut self.lbs),
            12 => Some(&mut self.mer_pid),
            13 => Some(&mut self.merchant_scene),
            14 => Some(&mut self.mobile_no),
            15 => Some(&mut self.open_id),
            16 => Some(&mut self.opposing_open_id),
            17 => Some(&mut self.opposing_userid),
            18 => Some(&mut self.province_code),
            19 => Some(&mut self.risk_type),
            20 => Some(&mut self.role),
            21 => Some(&mut self.sales_amount),
            22 => Some(&mut self.scene),
            23 => Some(&mut self.service),
            24 => Some(&mut self.store_mcc_desc),
            25 => Some(&mut self.user_id),
            26 => Some(&mut self.user_name),
            _ => None,
        }
    }
}

impl Default for RiskMarketingAwardingQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RiskMarketingAwardingQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskMarketingAwardingQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskMarketingAwardingQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for RiskMarketingAwardingQuery {}

impl record::Request for RiskMarketingAwardingQuery {
    type Response = RiskMarketingAwardingQueryResponse;
    type ErrorCode = RiskMarketingAwardingQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.security.risk.marketing.awarding.query",
        title: "营销风险识别",
        file: "spec/security/risk.marketing.awarding.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &RISK_MARKETING_AWARDING_QUERY,
        response: &RISK_MARKETING_AWARDING_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.security.risk.marketing.awarding.query` (营销风险识别).
#[non_exhaustive]
pub struct RiskMarketingAwardingQueryResponse {
    /// Results of the risk analysis; which types come back depends on the configuration.
    pub risk_result: Vec<RiskpluscoreRiskQueryResult>,
}

impl record::Record for RiskMarketingAwardingQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_MARKETING_AWARDING_QUERY_RESPONSE
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

impl Default for RiskMarketingAwardingQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { risk_result: Vec::new() }
    }
}

impl Clone for RiskMarketingAwardingQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskMarketingAwardingQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskMarketingAwardingQueryResponse {
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

/// The values of the platform's type `RiskMarketingAwardingQueryMerchantScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskMarketingAwardingQueryMerchantScene {
    /// `01`: Basic edition (普惠版).
    V01,
    /// `02`: RL invitation.
    V02,
}

impl record::Enumeration for RiskMarketingAwardingQueryMerchantScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for RiskMarketingAwardingQueryMerchantScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.security.risk.marketing.awarding.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskMarketingAwardingQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RiskMarketingAwardingQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RiskMarketingAwardingQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
