//! `alipay.security.risk.marketing.awarding.query` · 营销风险识别
//!
//! Assess the risk of a marketing campaign participant.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.marketing.awarding.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.security.risk.marketing.awarding.query` (营销风险识别).
#[non_exhaustive]
pub struct RiskMarketingAwardingQueryResponse {
    /// Results of the risk analysis; which types come back depends on the configuration.
    pub risk_result: Vec<RiskpluscoreRiskQueryResult>,
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

/// The values of the platform's type `RiskMarketingAwardingQueryMerchantScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RiskMarketingAwardingQueryMerchantScene {
    /// `01`: Basic edition (普惠版).
    V01,
    /// `02`: RL invitation.
    V02,
}

record::enumeration!(RiskMarketingAwardingQueryMerchantScene, "01" V01, "02" V02);

/// The error codes of `alipay.security.risk.marketing.awarding.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RiskMarketingAwardingQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(RiskMarketingAwardingQueryErrorCode);

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

record::record!(
    RiskMarketingAwardingQuery, RISK_MARKETING_AWARDING_QUERY, 0 bank_card_no None, 1
    business_code None, 2 cert_no None, 3 channel None, 4 city_code None, 5 customer_id
    None, 6 district_code None, 7 imei None, 8 imsi None, 9 ip None, 10 isv_pid None, 11
    lbs None, 12 mer_pid None, 13 merchant_scene None, 14 mobile_no None, 15 open_id
    None, 16 opposing_open_id None, 17 opposing_userid None, 18 province_code None, 19
    risk_type None, 20 role None, 21 sales_amount None, 22 scene None, 23 service None,
    24 store_mcc_desc None, 25 user_id None, 26 user_name None
);

record::record!(
    RiskMarketingAwardingQueryResponse, RISK_MARKETING_AWARDING_QUERY_RESPONSE, 0
    risk_result Vec::new()
);

record::record!(
    RiskpluscoreRiskQueryResult, RISKPLUSCORE_RISK_QUERY_RESULT, 0 info_code None, 1
    risk_desc None, 2 risk_type None, 3 risk_value None
);

static RISK_MARKETING_AWARDING_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskMarketingAwardingQuery",
    file: "spec/security/risk.marketing.awarding.query.yaml",
    rows: &[
        schema::Row::Text("bank_card_no"),
        schema::Row::Text("business_code"),
        schema::Row::Text("cert_no"),
        schema::Row::Text("channel"),
        schema::Row::Text("city_code"),
        schema::Row::Text("customer_id"),
        schema::Row::Text("district_code"),
        schema::Row::Text("imei"),
        schema::Row::Text("imsi"),
        schema::Row::Text("ip"),
        schema::Row::Text("isv_pid"),
        schema::Row::Text("lbs"),
        schema::Row::Text("mer_pid"),
        schema::Row::Limited(
            "merchant_scene",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02"]))],
        ),
        schema::Row::Text("mobile_no"),
        schema::Row::Text("open_id"),
        schema::Row::Text("opposing_open_id"),
        schema::Row::Text("opposing_userid"),
        schema::Row::Text("province_code"),
        schema::Row::Text("risk_type"),
        schema::Row::Text("role"),
        schema::Row::Text("sales_amount"),
        schema::Row::Text("scene"),
        schema::Row::Text("service"),
        schema::Row::Text("store_mcc_desc"),
        schema::Row::Text("user_id"),
        schema::Row::Text("user_name"),
    ],
    rules: &[],
    lines: &[
        10, 15, 20, 24, 29, 30, 31, 32, 33, 34, 35, 36, 37, 41, 44, 51, 52, 57, 58, 59,
        60, 64, 68, 69, 73, 78, 79, 83,
    ],
};

static RISK_MARKETING_AWARDING_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskMarketingAwardingQueryResponse",
    file: "spec/security/risk.marketing.awarding.query.yaml",
    rows: &[
        schema::Row::Plain(
            "risk_result",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RISKPLUSCORE_RISK_QUERY_RESULT),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static RISKPLUSCORE_RISK_QUERY_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskpluscoreRiskQueryResult",
    file: "spec/security/risk.marketing.awarding.query.yaml",
    rows: &[
        schema::Row::Text("info_code"),
        schema::Row::Text("risk_desc"),
        schema::Row::Text("risk_type"),
        schema::Row::Text("risk_value"),
    ],
    rules: &[],
    lines: &[],
};
