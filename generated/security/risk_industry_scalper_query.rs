//! `alipay.security.risk.industry.scalper.query` · 行业风险识别黄牛
//!
//! Assess the risk that a buyer is a scalper.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.industry.scalper.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.security.risk.industry.scalper.query` (行业风险识别黄牛).
///
/// Assess the risk that a buyer is a scalper.
///
/// ```
/// use alipay::security::RiskIndustryScalperQuery;
///
/// let request = RiskIndustryScalperQuery::new()
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
/// Offered on the gateway (V2). Described in `spec/security/risk.industry.scalper.query.yaml`.
/// Returns [`RiskIndustryScalperQueryResponse`], or an error with a [`RiskIndustryScalperQueryErrorCode`].
#[doc(alias = "alipay.security.risk.industry.scalper.query")]
#[doc(alias = "行业风险识别黄牛")]
#[doc(alias = "风险")]
#[must_use]
#[non_exhaustive]
pub struct RiskIndustryScalperQuery {
    /// Bank card number; `null` if unavailable.
    ///
    /// 银行卡号. Example: `6200000000000000000`.
    pub bank_card_no: Option<String>,
    /// Industry of the inquirer.
    ///
    /// 风险咨询方所属的行业类目; required in some cases.
    pub business_code: Option<String>,
    /// Number of the business license.
    ///
    /// 营业执照号码. Example: `1532501100006302`.
    pub business_license_no: Option<String>,
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
    /// Member account outside Alipay.
    pub customer_id: Option<String>,
    /// District code from the platform's table.
    ///
    /// 区域编码. Example: `330106`.
    pub district_code: Option<String>,
    /// Email address; `null` if unavailable.
    ///
    /// 邮箱账号. Example: `user@example.com`.
    pub email_address: Option<String>,
    /// Serial number of the phone; `null` if unavailable.
    ///
    /// 手机序列号.
    pub imei: Option<String>,
    /// International mobile subscriber identity; `null` if unavailable.
    ///
    /// 国际移动用户识别码.
    pub imsi: Option<String>,
    /// IP address of the account; `null` if unavailable.
    ///
    /// 账户IP.
    pub ip: Option<String>,
    /// Whether the account is an employee's.
    ///
    /// 是否为员工账号.
    pub is_employee: Option<String>,
    /// PID of the provider.
    ///
    /// 服务商pid. Example: `2088000000000001`.
    pub isv_pid: Option<String>,
    /// Location of the user at the time of the trade; `null` if unavailable.
    pub lbs: Option<String>,
    /// MAC address or unique device identifier; `null` if unavailable.
    ///
    /// Mac地址或设备唯一标识.
    pub mac_address: Option<String>,
    /// Delivery address.
    ///
    /// 收货地址.
    pub mailing_address: Option<String>,
    /// Phone number for the delivery, as distinct from `mobile_no`.
    ///
    /// 收货手机号.
    pub mailing_phone: Option<String>,
    /// PID of the Alipay merchant, if one is the subject of the inquiry.
    ///
    /// 支付宝商家id.
    pub mer_pid: Option<String>,
    /// Kind of inquiry.
    ///
    /// 风险咨询类型; required in some cases. Defaults to `01`. Example: `01`.
    pub merchant_scene: Option<record::Choice<RiskIndustryScalperQueryMerchantScene>>,
    /// Mobile phone the user registered at Alipay with; `null` if unavailable.
    pub mobile_no: Option<String>,
    /// Open id of the Alipay user.
    ///
    /// 支付宝用户openid. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// App id of the other party's mini program.
    pub opposing_appid: Option<String>,
    /// Goods of the order with quantities.
    ///
    /// 订单商品数量.
    pub order_items_info: Vec<RiskpluscoreRiskQueryOrderInfo>,
    /// Alipay's internal trade number.
    ///
    /// 支付宝内部交易号. Example: `2020090411130000000000772400280352`.
    pub order_no: Option<String>,
    /// Trade number outside Alipay.
    ///
    /// 支付宝外部交易号. Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
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
    /// Name of the store.
    ///
    /// 店铺名称. Example: `证大五道口店`.
    pub store_name: Option<String>,
    /// Alipay user id (2088…), from silent authorization; `null` if unavailable.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// User's name.
    ///
    /// 用户姓名. Example: `某某`.
    pub user_name: Option<String>,
}

impl RiskIndustryScalperQuery {
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

    /// Sets [`business_license_no`](Self::business_license_no).
    #[inline]
    pub fn business_license_no(
        mut self,
        business_license_no: impl Into<String>,
    ) -> Self {
        self.business_license_no = Some(business_license_no.into());
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

    /// Sets [`email_address`](Self::email_address).
    #[inline]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
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

    /// Sets [`is_employee`](Self::is_employee).
    #[inline]
    pub fn is_employee(mut self, is_employee: impl Into<String>) -> Self {
        self.is_employee = Some(is_employee.into());
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

    /// Sets [`mac_address`](Self::mac_address).
    #[inline]
    pub fn mac_address(mut self, mac_address: impl Into<String>) -> Self {
        self.mac_address = Some(mac_address.into());
        self
    }

    /// Sets [`mailing_address`](Self::mailing_address).
    #[inline]
    pub fn mailing_address(mut self, mailing_address: impl Into<String>) -> Self {
        self.mailing_address = Some(mailing_address.into());
        self
    }

    /// Sets [`mailing_phone`](Self::mailing_phone).
    #[inline]
    pub fn mailing_phone(mut self, mailing_phone: impl Into<String>) -> Self {
        self.mailing_phone = Some(mailing_phone.into());
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
        merchant_scene: impl Into<record::Choice<RiskIndustryScalperQueryMerchantScene>>,
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

    /// Sets [`opposing_appid`](Self::opposing_appid).
    #[inline]
    pub fn opposing_appid(mut self, opposing_appid: impl Into<String>) -> Self {
        self.opposing_appid = Some(opposing_appid.into());
        self
    }

    /// Sets [`order_items_info`](Self::order_items_info).
    #[inline]
    pub fn order_items_info(
        mut self,
        order_items_info: impl IntoIterator<Item = RiskpluscoreRiskQueryOrderInfo>,
    ) -> Self {
        self.order_items_info = order_items_info.into_iter().collect();
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
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

    /// Sets [`user_name`](Self::user_name).
    #[inline]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}

/// The response of `alipay.security.risk.industry.scalper.query` (行业风险识别黄牛).
#[non_exhaustive]
pub struct RiskIndustryScalperQueryResponse {
    /// Results of the risk analysis; which types come back depends on the configuration.
    pub risk_result: Vec<RiskpluscoreRiskQueryResult>,
}

/// Goods of the order: names, prices and quantities.
///
/// | Field | Limits |
/// |---|---|
/// | [`order_items_price`](Self::order_items_price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct RiskpluscoreRiskQueryOrderInfo {
    /// Name of the goods.
    ///
    /// 订单商品名称.
    pub order_items_name: Option<String>,
    /// Price of the goods, in yuan.
    ///
    /// 订单商品价格; an amount of money as a decimal number.
    pub order_items_price: Option<record::Amount>,
    /// Quantity of the goods.
    ///
    /// 订单商品数量.
    pub order_items_quantity: Option<String>,
}

impl RiskpluscoreRiskQueryOrderInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_items_name`](Self::order_items_name).
    #[inline]
    pub fn order_items_name(mut self, order_items_name: impl Into<String>) -> Self {
        self.order_items_name = Some(order_items_name.into());
        self
    }

    /// Sets [`order_items_price`](Self::order_items_price).
    #[inline]
    pub fn order_items_price(
        mut self,
        order_items_price: impl Into<record::Amount>,
    ) -> Self {
        self.order_items_price = Some(order_items_price.into());
        self
    }

    /// Sets [`order_items_quantity`](Self::order_items_quantity).
    #[inline]
    pub fn order_items_quantity(
        mut self,
        order_items_quantity: impl Into<String>,
    ) -> Self {
        self.order_items_quantity = Some(order_items_quantity.into());
        self
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

/// The values of the platform's type `RiskIndustryScalperQueryMerchantScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RiskIndustryScalperQueryMerchantScene {
    /// `01`: Basic edition (普惠版).
    V01,
    /// `02`: RL invitation.
    V02,
}

record::enumeration!(RiskIndustryScalperQueryMerchantScene, "01" V01, "02" V02);

/// The error codes of `alipay.security.risk.industry.scalper.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RiskIndustryScalperQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(RiskIndustryScalperQueryErrorCode);

impl record::CallRequest for RiskIndustryScalperQuery {}

impl record::Request for RiskIndustryScalperQuery {
    type Response = RiskIndustryScalperQueryResponse;
    type ErrorCode = RiskIndustryScalperQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.security.risk.industry.scalper.query",
        title: "行业风险识别黄牛",
        file: "spec/security/risk.industry.scalper.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &RISK_INDUSTRY_SCALPER_QUERY,
        response: &RISK_INDUSTRY_SCALPER_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    RiskIndustryScalperQuery, RISK_INDUSTRY_SCALPER_QUERY, 0 bank_card_no None, 1
    business_code None, 2 business_license_no None, 3 cert_no None, 4 channel None, 5
    city_code None, 6 company_name None, 7 customer_id None, 8 district_code None, 9
    email_address None, 10 imei None, 11 imsi None, 12 ip None, 13 is_employee None, 14
    isv_pid None, 15 lbs None, 16 mac_address None, 17 mailing_address None, 18
    mailing_phone None, 19 mer_pid None, 20 merchant_scene None, 21 mobile_no None, 22
    open_id None, 23 opposing_appid None, 24 order_items_info Vec::new(), 25 order_no
    None, 26 out_order_no None, 27 outlet_address None, 28 province_code None, 29
    risk_type None, 30 role None, 31 sales_amount None, 32 scene None, 33 service None,
    34 store_mcc_desc None, 35 store_name None, 36 user_id None, 37 user_name None
);

record::record!(
    RiskIndustryScalperQueryResponse, RISK_INDUSTRY_SCALPER_QUERY_RESPONSE, 0 risk_result
    Vec::new()
);

record::record!(
    RiskpluscoreRiskQueryOrderInfo, RISKPLUSCORE_RISK_QUERY_ORDER_INFO, 0
    order_items_name None, 1 order_items_price None, 2 order_items_quantity None
);

record::record!(
    RiskpluscoreRiskQueryResult, RISKPLUSCORE_RISK_QUERY_RESULT, 0 info_code None, 1
    risk_desc None, 2 risk_type None, 3 risk_value None
);

static RISK_INDUSTRY_SCALPER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskIndustryScalperQuery",
    file: "spec/security/risk.industry.scalper.query.yaml",
    rows: &[
        schema::Row::Text("bank_card_no"),
        schema::Row::Text("business_code"),
        schema::Row::Text("business_license_no"),
        schema::Row::Text("cert_no"),
        schema::Row::Text("channel"),
        schema::Row::Text("city_code"),
        schema::Row::Text("company_name"),
        schema::Row::Text("customer_id"),
        schema::Row::Text("district_code"),
        schema::Row::Text("email_address"),
        schema::Row::Text("imei"),
        schema::Row::Text("imsi"),
        schema::Row::Text("ip"),
        schema::Row::Text("is_employee"),
        schema::Row::Text("isv_pid"),
        schema::Row::Text("lbs"),
        schema::Row::Text("mac_address"),
        schema::Row::Text("mailing_address"),
        schema::Row::Text("mailing_phone"),
        schema::Row::Text("mer_pid"),
        schema::Row::Limited(
            "merchant_scene",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02"]))],
        ),
        schema::Row::Text("mobile_no"),
        schema::Row::Text("open_id"),
        schema::Row::Text("opposing_appid"),
        schema::Row::Plain(
            "order_items_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RISKPLUSCORE_RISK_QUERY_ORDER_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("order_no"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("outlet_address"),
        schema::Row::Text("province_code"),
        schema::Row::Text("risk_type"),
        schema::Row::Text("role"),
        schema::Row::Text("sales_amount"),
        schema::Row::Text("scene"),
        schema::Row::Text("service"),
        schema::Row::Text("store_mcc_desc"),
        schema::Row::Text("store_name"),
        schema::Row::Text("user_id"),
        schema::Row::Text("user_name"),
    ],
    rules: &[],
    lines: &[
        10, 15, 20, 25, 29, 34, 35, 36, 37, 38, 43, 44, 45, 46, 47, 48, 49, 53, 54, 58,
        62, 65, 72, 73, 78, 79, 83, 88, 93, 94, 95, 99, 103, 104, 108, 113, 114, 115, 119,
    ],
};

static RISK_INDUSTRY_SCALPER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskIndustryScalperQueryResponse",
    file: "spec/security/risk.industry.scalper.query.yaml",
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

static RISKPLUSCORE_RISK_QUERY_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskpluscoreRiskQueryOrderInfo",
    file: "spec/security/risk.industry.scalper.query.yaml",
    rows: &[
        schema::Row::Text("order_items_name"),
        schema::Row::Limited(
            "order_items_price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("order_items_quantity"),
    ],
    rules: &[],
    lines: &[130, 131, 131, 132],
};

static RISKPLUSCORE_RISK_QUERY_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskpluscoreRiskQueryResult",
    file: "spec/security/risk.industry.scalper.query.yaml",
    rows: &[
        schema::Row::Text("info_code"),
        schema::Row::Text("risk_desc"),
        schema::Row::Text("risk_type"),
        schema::Row::Text("risk_value"),
    ],
    rules: &[],
    lines: &[],
};
