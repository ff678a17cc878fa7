//! `alipay.security.risk.industry.farming.query` · 行业风险识别刷单
//!
//! Assess the risk of fake orders.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.industry.farming.query.yaml`.

use crate::{record, schema};

static RISK_INDUSTRY_FARMING_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskIndustryFarmingQuery",
    file: "spec/security/risk.industry.farming.query.yaml",
    fields: &[
        schema::FieldDef::text("bank_card_no", 10),
        schema::FieldDef::text("business_code", 15),
        schema::FieldDef::text("cert_no", 20),
        schema::FieldDef::text("channel", 24),
        schema::FieldDef::text("city_code", 29),
        schema::FieldDef::text("company_name", 30),
        schema::FieldDef::text("district_code", 31),
        schema::FieldDef::text("ip", 32),
        schema::FieldDef::text("isv_pid", 33),
        schema::FieldDef::text("mer_pid", 34),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 41)],
            ..schema::FieldDef::text("merchant_scene", 38)
        },
        schema::FieldDef::text("mobile_no", 48),
        schema::FieldDef::text("open_id", 49),
        schema::FieldDef::text("outlet_address", 54),
        schema::FieldDef::text("province_code", 55),
        schema::FieldDef::text("risk_type", 56),
        schema::FieldDef::text("role", 60),
        schema::FieldDef::text("scene", 64),
        schema::FieldDef::text("service", 68),
        schema::FieldDef::text("store_mcc_desc", 73),
        schema::FieldDef::text("store_name", 74),
        schema::FieldDef::text("user_id", 75),
    ],
    rules: &[],
};

static RISK_INDUSTRY_FARMING_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskIndustryFarmingQueryResponse",
    file: "spec/security/risk.industry.farming.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "risk_result",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RISKPLUSCORE_RISK_QUERY_RESULT),
                    limits: &[],
                },
            ),
            78,
        ),
    ],
    rules: &[],
};

static RISKPLUSCORE_RISK_QUERY_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskpluscoreRiskQueryResult",
    file: "spec/security/risk.industry.farming.query.yaml",
    fields: &[
        schema::FieldDef::text("info_code", 86),
        schema::FieldDef::text("risk_desc", 87),
        schema::FieldDef::text("risk_type", 88),
        schema::FieldDef::text("risk_value", 89),
    ],
    rules: &[],
};

/// A request of `alipay.security.risk.industry.farming.query` (行业风险识别刷单).
///
/// Assess the risk of fake orders.
///
/// ```
/// use alipay::security::RiskIndustryFarmingQuery;
///
/// let request = RiskIndustryFarmingQuery::new()
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
/// Offered on the gateway (V2). Described in `spec/security/risk.industry.farming.query.yaml`.
/// Returns [`RiskIndustryFarmingQueryResponse`], or an error with a [`RiskIndustryFarmingQueryErrorCode`].
#[doc(alias = "alipay.security.risk.industry.farming.query")]
#[doc(alias = "行业风险识别刷单")]
#[doc(alias = "风险")]
#[must_use]
#[non_exhaustive]
pub struct RiskIndustryFarmingQuery {
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
    /// Company.
    ///
    /// 公司名称. Example: `xxx有限公司`.
    pub company_name: Option<String>,
    /// District code from the platform's table.
    ///
    /// 区域编码. Example: `330106`.
    pub district_code: Option<String>,
    /// IP address of the account; `null` if unavailable.
    ///
    /// 账户IP.
    pub ip: Option<String>,
    /// PID of the provider.
    ///
    /// 服务商pid. Example: `2088000000000001`.
    pub isv_pid: Option<String>,
    /// PID of the Alipay merchant, if one is the subject of the inquiry.
    ///
    /// 支付宝商家id.
    pub mer_pid: Option<String>,
    /// Kind of inquiry.
    ///
    /// 风险咨询类型; required in some cases. Defaults to `01`. Example: `01`.
    pub merchant_scene: Option<record::Choice<RiskIndustryFarmingQueryMerchantScene>>,
    /// Mobile phone the user registered at Alipay with; `null` if unavailable.
    pub mobile_no: Option<String>,
    /// Open id of the Alipay user.
    ///
    /// 支付宝用户openid. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Address of the store without city and district.
    ///
    /// 门店地址.
    pub outlet_address: Option<String>,
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
    /// Name of the store.
    ///
    /// 店铺名称. Example: `证大五道口店`.
    pub store_name: Option<String>,
    /// Unified Ant member id of the user.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl RiskIndustryFarmingQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            bank_card_no: None,
            business_code: None,
            cert_no: None,
            channel: None,
            city_code: None,
            company_name: None,
            district_code: None,
            ip: None,
            isv_pid: None,
            mer_pid: None,
            merchant_scene: None,
            mobile_no: None,
            open_id: None,
            outlet_address: None,
            province_code: None,
            risk_type: None,
            role: None,
            scene: None,
            service: None,
            store_mcc_desc: None,
            store_name: None,
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

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`company_name`](Self::company_name).
    #[inline]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
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
        merchant_scene: impl Into<record::Choice<RiskIndustryFarmingQueryMerchantScene>>,
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

    /// Sets [`outlet_address`](Self::outlet_address).
    #[inline]
    pub fn outlet_address(mut self, outlet_address: impl Into<String>) -> Self {
        self.outlet_address = Some(outlet_address.into());
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

    /// Sets [`store_name`](Self::store_name).
    #[inline]
    pub fn store_name(mut self, store_name: impl Into<String>) -> Self {
        self.store_name = Some(store_name.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for RiskIndustryFarmingQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_INDUSTRY_FARMING_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bank_card_no),
            1 => Some(&self.business_code),
            2 => Some(&self.cert_no),
            3 => Some(&self.channel),
            4 => Some(&self.city_code),
            5 => Some(&self.company_name),
            6 => Some(&self.district_code),
            7 => Some(&self.ip),
            8 => Some(&self.isv_pid),
            9 => Some(&self.mer_pid),
            10 => Some(&self.merchant_scene),
            11 => Some(&self.mobile_no),
            12 => Some(&self.open_id),
            13 => Some(&self.outlet_address),
            14 => Some(&self.province_code),
            15 => Some(&self.risk_type),
            16 => Some(&self.role),
            17 => Some(&self.scene),
            18 => Some(&self.service),
            19 => Some(&self.store_mcc_desc),
            20 => Some(&self.store_name),
            21 => Some(&self.user_id),
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
            5 => Some(&mut self.company_name),
            6 => Some(&mut self.district_code),
            7 => Some(&mut self.ip),
            8 => Some(&mut self.isv_pid),
            9 => Some(&mut self.mer_pid),
            10 => Some(&mut self.merchant_scene),
            11 => Some(&mut self.mobile_no),
            12 => Some(&mut self.open_id),
            13 => Some(&mut self.outlet_address),
            14 => Some(&mut self.province_code),
            15 => Some(&mut self.risk_type),
            16 => Some(&mut self.role),
            17 => Some(&mut self.scene),
            18 => Some(&mut self.service),
            19 => Some(&mut self.store_mcc_desc),
            20 => Some(&mut self.store_name),
            21 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for RiskIndustryFarmingQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RiskIndustryFarmingQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskIndustryFarmingQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskIndustryFarmingQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for RiskIndustryFarmingQuery {}

impl record::Request for RiskIndustryFarmingQuery {
    type Response = RiskIndustryFarmingQueryResponse;
    type ErrorCode = RiskIndustryFarmingQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.security.risk.industry.farming.query",
        title: "行业风险识别刷单",
        file: "spec/security/risk.industry.farming.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &RISK_INDUSTRY_FARMING_QUERY,
        response: &RISK_INDUSTRY_FARMING_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.security.risk.industry.farming.query` (行业风险识别刷单).
#[non_exhaustive]
pub struct RiskIndustryFarmingQueryResponse {
    /// Results of the risk analysis; which types come back depends on the configuration.
    pub risk_result: Vec<RiskpluscoreRiskQueryResult>,
}

impl record::Record for RiskIndustryFarmingQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_INDUSTRY_FARMING_QUERY_RESPONSE
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

impl Default for RiskIndustryFarmingQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { risk_result: Vec::new() }
    }
}

impl Clone for RiskIndustryFarmingQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskIndustryFarmingQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskIndustryFarmingQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Result of a risk analysis.
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

/// The values of the platform's type `RiskIndustryFarmingQueryMerchantScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskIndustryFarmingQueryMerchantScene {
    /// `01`: Basic edition (普惠版).
    V01,
    /// `02`: RL invitation.
    V02,
}

impl record::Enumeration for RiskIndustryFarmingQueryMerchantScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for RiskIndustryFarmingQueryMerchantScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.security.risk.industry.farming.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskIndustryFarmingQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RiskIndustryFarmingQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RiskIndustryFarmingQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
