//! `alipay.ebpp.bill.add` · 创建账单
//!
//! Create a utility or repayment bill.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/bill/add`. Described in
//! `spec/ebpp/bill.add.yaml`.

use crate::{record, schema};

static BILL_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAdd",
    file: "spec/ebpp/bill.add.yaml",
    fields: &[
        schema::FieldDef::text("bank_bill_no", 11),
        schema::FieldDef::text("bill_date", 12),
        schema::FieldDef::text("bill_key", 13),
        schema::FieldDef::text("charge_inst", 18),
        schema::FieldDef::text("extend_field", 22),
        schema::FieldDef::text("merchant_order_no", 27),
        schema::FieldDef::text("mobile", 32),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["JF", "WUYE", "HK", "TX"]),
                    36,
                ),
            ],
            ..schema::FieldDef::text("order_type", 33)
        },
        schema::FieldDef::text("owner_name", 43),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 52),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 53),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 54),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 51),
            ],
            ..schema::FieldDef::text("pay_amount", 48)
        },
        schema::FieldDef::text("service_amount", 56),
        schema::FieldDef::text("sub_order_type", 57),
        schema::FieldDef::text("traffic_location", 74),
        schema::FieldDef::text("traffic_regulations", 80),
    ],
    rules: &[],
};

static BILL_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAddResponse",
    file: "spec/ebpp/bill.add.yaml",
    fields: &[
        schema::FieldDef::text("alipay_order_no", 87),
        schema::FieldDef::text("bank_bill_no", 92),
        schema::FieldDef::text("bill_date", 97),
        schema::FieldDef::text("bill_key", 98),
        schema::FieldDef::text("charge_inst", 103),
        schema::FieldDef::text("charge_inst_name", 107),
        schema::FieldDef::text("extend_field", 112),
        schema::FieldDef::text("merchant_order_no", 117),
        schema::FieldDef::text("order_type", 122),
        schema::FieldDef::text("owner_name", 132),
        schema::FieldDef::text("pay_amount", 137),
        schema::FieldDef::text("service_amount", 145),
        schema::FieldDef::text("sub_order_type", 146),
        schema::FieldDef::text("trade_no", 163),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.bill.add` (创建账单).
///
/// Create a utility or repayment bill.
///
/// ```
/// use alipay::ebpp::BillAdd;
///
/// let request = BillAdd::new()
///     .bank_bill_no("20130916");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`order_type`](Self::order_type) | one of its values |
/// | [`pay_amount`](Self::pay_amount) | an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`traffic_location`](Self::traffic_location) | required in some cases |
/// | [`traffic_regulations`](Self::traffic_regulations) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/bill/add`. Described in
/// `spec/ebpp/bill.add.yaml`.
/// Returns [`BillAddResponse`], or an error with a [`BillAddErrorCode`].
#[doc(alias = "alipay.ebpp.bill.add")]
#[doc(alias = "/v3/alipay/ebpp/bill/add")]
#[doc(alias = "创建账单")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct BillAdd {
    /// External order number.
    ///
    /// 外部订单号. Example: `20130916`.
    pub bank_bill_no: Option<String>,
    /// Billing period; `202012` is December 2020\.
    ///
    /// 账单的账期. Example: `201203`.
    pub bill_date: Option<String>,
    /// Customer number of the bill, such as meter, mobile or card number; not unique.
    ///
    /// 账单单据号. Example: `3388102012376451`.
    pub bill_key: Option<String>,
    /// Short English name Alipay assigned to the charging institution.
    ///
    /// Example: `BJCEB`.
    pub charge_inst: Option<String>,
    /// Extension properties, as JSON text.
    ///
    /// 扩展属性. Example: `{"key1":"value1","key2":"value2","key3":"value3","key4":"value4"}`.
    pub extend_field: Option<String>,
    /// Business number of the issuing institution; must be unique.
    ///
    /// 输出机构的业务流水号. Example: `201203031234567`.
    pub merchant_order_no: Option<String>,
    /// User's mobile number.
    ///
    /// 用户的手机号. Example: `13800000000`.
    pub mobile: Option<String>,
    /// Alipay order type.
    ///
    /// 支付宝订单类型. Example: `JF`.
    pub order_type: Option<record::Choice<BillAddOrderType>>,
    /// Name of the user who owns the bill.
    ///
    /// 拥有该账单的用户姓名. Example: `某某`.
    pub owner_name: Option<String>,
    /// Total amount the user pays, in yuan.
    ///
    /// 缴费金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `23.45`.
    pub pay_amount: Option<record::Amount>,
    /// Service fee of the bill.
    ///
    /// 账单的服务费. Example: `8`.
    pub service_amount: Option<String>,
    /// Sub-type below the order type; `WATER` is the water bill of `JF`.
    ///
    /// Other values may be added. Example: `WATER`.
    pub sub_order_type: Option<record::Choice<BillAddSubOrderType>>,
    /// Place of a traffic violation; for sub-type `TRAFFIC` only.
    ///
    /// 交通违章地点; required in some cases. Example: `浙江,杭徽高速`.
    pub traffic_location: Option<String>,
    /// Traffic violation committed; for sub-type `TRAFFIC` only.
    ///
    /// Required in some cases. Example: `闯红灯`.
    pub traffic_regulations: Option<String>,
}

impl BillAdd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            bank_bill_no: None,
            bill_date: None,
            bill_key: None,
            charge_inst: None,
            extend_field: None,
            merchant_order_no: None,
            mobile: None,
            order_type: None,
            owner_name: None,
            pay_amount: None,
            service_amount: None,
            sub_order_type: None,
            traffic_location: None,
            traffic_regulations: None,
        }
    }

    /// Sets [`bank_bill_no`](Self::bank_bill_no).
    #[inline]
    pub fn bank_bill_no(mut self, bank_bill_no: impl Into<String>) -> Self {
        self.bank_bill_no = Some(bank_bill_no.into());
        self
    }

    /// Sets [`bill_date`](Self::bill_date).
    #[inline]
    pub fn bill_date(mut self, bill_date: impl Into<String>) -> Self {
        self.bill_date = Some(bill_date.into());
        self
    }

    /// Sets [`bill_key`](Self::bill_key).
    #[inline]
    pub fn bill_key(mut self, bill_key: impl Into<String>) -> Self {
        self.bill_key = Some(bill_key.into());
        self
    }

    /// Sets [`charge_inst`](Self::charge_inst).
    #[inline]
    pub fn charge_inst(mut self, charge_inst: impl Into<String>) -> Self {
        self.charge_inst = Some(charge_inst.into());
        self
    }

    /// Sets [`extend_field`](Self::extend_field).
    #[inline]
    pub fn extend_field(mut self, extend_field: impl Into<String>) -> Self {
        self.extend_field = Some(extend_field.into());
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
    pub fn merchant_order_no(mut self, merchant_order_no: impl Into<String>) -> Self {
        self.merchant_order_no = Some(merchant_order_no.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`order_type`](Self::order_type).
    #[inline]
    pub fn order_type(
        mut self,
        order_type: impl Into<record::Choice<BillAddOrderType>>,
    ) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets [`owner_name`](Self::owner_name).
    #[inline]
    pub fn owner_name(mut self, owner_name: impl Into<String>) -> Self {
        self.owner_name = Some(owner_name.into());
        self
    }

    /// Sets [`pay_amount`](Self::pay_amount).
    #[inline]
    pub fn pay_amount(mut self, pay_amount: impl Into<record::Amount>) -> Self {
        self.pay_amount = Some(pay_amount.into());
        self
    }

    /// Sets [`service_amount`](Self::service_amount).
    #[inline]
    pub fn service_amount(mut self, service_amount: impl Into<String>) -> Self {
        self.service_amount = Some(service_amount.into());
        self
    }

    /// Sets [`sub_order_type`](Self::sub_order_type).
    #[inline]
    pub fn sub_order_type(
        mut self,
        sub_order_type: impl Into<record::Choice<BillAddSubOrderType>>,
    ) -> Self {
        self.sub_order_type = Some(sub_order_type.into());
        self
    }

    /// Sets [`traffic_location`](Self::traffic_location).
    #[inline]
    pub fn traffic_location(mut self, traffic_location: impl Into<String>) -> Self {
        self.traffic_location = Some(traffic_location.into());
        self
    }

    /// Sets [`traffic_regulations`](Self::traffic_regulations).
    #[inline]
    pub fn traffic_regulations(
        mut self,
        traffic_regulations: impl Into<String>,
    ) -> Self {
        self.traffic_regulations = Some(traffic_regulations.into());
        self
    }
}

impl record::Record for BillAdd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ADD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bank_bill_no),
            1 => Some(&self.bill_date),
            2 => Some(&self.bill_key),
            3 => Some(&self.charge_inst),
            4 => Some(&self.extend_field),
            5 => Some(&self.merchant_order_no),
            6 => Some(&self.mobile),
            7 => Some(&self.order_type),
            8 => Some(&self.owner_name),
            9 => Some(&self.pay_amount),
            10 => Some(&self.service_amount),
            11 => Some(&self.sub_order_type),
            12 => Some(&self.traffic_location),
            13 => Some(&self.traffic_regulations),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bank_bill_no),
            1 => Some(&mut self.bill_date),
            2 => Some(&mut self.bill_key),
            3 => Some(&mut self.charge_inst),
            4 => Some(&mut self.extend_field),
            5 => Some(&mut self.merchant_order_no),
            6 => Some(&mut self.mobile),
            7 => Some(&mut self.order_type),
            8 => Some(&mut self.owner_name),
            9 => Some(&mut self.pay_amount),
            10 => Some(&mut self.service_amount),
            11 => Some(&mut self.sub_order_type),
            12 => Some(&mut self.traffic_location),
            13 => Some(&mut self.traffic_regulations),
            _ => None,
        }
    }
}

impl Default for BillAdd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillAdd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillAdd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillAdd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BillAdd {}

impl record::Request for BillAdd {
    type Response = BillAddResponse;
    type ErrorCode = BillAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.bill.add",
        title: "创建账单",
        file: "spec/ebpp/bill.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/bill/add",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BILL_ADD,
        response: &BILL_ADD_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "isv.invalid-auth-token",
                summary: "The user's authorization token is not valid.",
                fix: "Ask the user to authorize again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 167,
            },
            schema::ErrorDef {
                code: "isv.order-type-cannot-access",
                summary: "The caller may not use the order type.",
                fix: "Check the order types of the contract.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 170,
            },
            schema::ErrorDef {
                code: "isv.pay-bill-is-complete",
                summary: "The bill is paid already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 174,
            },
            schema::ErrorDef {
                code: "isv.pay-bill-is-closed",
                summary: "The bill is closed.",
                fix: "Create a new bill.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 176,
            },
            schema::ErrorDef {
                code: "isv.create-bill-is-wait-pay",
                summary: "The bill exists and awaits payment.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 179,
            },
            schema::ErrorDef {
                code: "isv.query-bill-error",
                summary: "The bill could not be queried.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 181,
            },
            schema::ErrorDef {
                code: "isv.charge-inst-cannot-use",
                summary: "The charging institution cannot be used.",
                fix: "Check the charging institution.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 183,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.ebpp.bill.add` (创建账单).
#[non_exhaustive]
pub struct BillAddResponse {
    /// Alipay's unique order number.
    ///
    /// 支付宝的业务订单号. Example: `201203088888888`.
    pub alipay_order_no: Option<String>,
    /// External order number, handed back to the merchant for reconciliation.
    ///
    /// 外部订单号. Example: `20130705`.
    pub bank_bill_no: Option<String>,
    /// Billing period; `202012` is December 2020\.
    ///
    /// 账单的账期. Example: `201203`.
    pub bill_date: Option<String>,
    /// Customer number of the bill, such as meter, mobile or card number; not unique.
    ///
    /// 账单单据号. Example: `3388102012376451`.
    pub bill_key: Option<String>,
    /// Short English name Alipay assigned to the charging institution.
    ///
    /// Example: `BJCEB`.
    pub charge_inst: Option<String>,
    /// Chinese name of the charging institution.
    ///
    /// 出账机构中文名称. Example: `北京光大`.
    pub charge_inst_name: Option<String>,
    /// Keep it equal in several bills for one debt, so that only one is paid.
    ///
    /// 扩展属性. Example: `20140504`.
    pub extend_field: Option<String>,
    /// Business number of the issuing institution; must be unique.
    ///
    /// 输出机构的业务流水号. Example: `201203031234567`.
    pub merchant_order_no: Option<String>,
    /// Alipay order type.
    ///
    /// 支付宝订单类型. Example: `JF`.
    pub order_type: Option<record::Choice<BillAddResponseOrderType>>,
    /// Name of the user who owns the bill.
    ///
    /// 拥有该账单的用户姓名. Example: `某某`.
    pub owner_name: Option<String>,
    /// Total amount the user pays, in yuan.
    ///
    /// 缴费金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `23.45`.
    pub pay_amount: Option<record::Amount>,
    /// Service fee of the bill.
    ///
    /// 账单的服务费. Example: `8`.
    pub service_amount: Option<String>,
    /// Sub-type below the order type; `WATER` is the water bill of `JF`.
    ///
    /// Other values may be added. Example: `WATER`.
    pub sub_order_type: Option<record::Choice<BillAddResponseSubOrderType>>,
    /// Order number of the newer payment chain.
    ///
    /// 新链路订单号.
    pub trade_no: Option<String>,
}

impl record::Record for BillAddResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ADD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_order_no),
            1 => Some(&self.bank_bill_no),
            2 => Some(&self.bill_date),
            3 => Some(&self.bill_key),
            4 => Some(&self.charge_inst),
            5 => Some(&self.charge_inst_name),
            6 => Some(&self.extend_field),
            7 => Some(&self.merchant_order_no),
            8 => Some(&self.order_type),
            9 => Some(&self.owner_name),
            10 => Some(&self.pay_amount),
            11 => Some(&self.service_amount),
            12 => Some(&self.sub_order_type),
            13 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_order_no),
            1 => Some(&mut self.bank_bill_no),
            2 => Some(&mut self.bill_date),
            3 => Some(&mut self.bill_key),
            4 => Some(&mut self.charge_inst),
            5 => Some(&mut self.charge_inst_name),
            6 => Some(&mut self.extend_field),
            7 => Some(&mut self.merchant_order_no),
            8 => Some(&mut self.order_type),
            9 => Some(&mut self.owner_name),
            10 => Some(&mut self.pay_amount),
            11 => Some(&mut self.service_amount),
            12 => Some(&mut self.sub_order_type),
            13 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for BillAddResponse {
    #[inline]
    fn default() -> Self {
        Self {
            alipay_order_no: None,
            bank_bill_no: None,
            bill_date: None,
            bill_key: None,
            charge_inst: None,
            charge_inst_name: None,
            extend_field: None,
            merchant_order_no: None,
            order_type: None,
            owner_name: None,
            pay_amount: None,
            service_amount: None,
            sub_order_type: None,
            trade_no: None,
        }
    }
}

impl Clone for BillAddResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillAddResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillAddResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `BillAddOrderType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillAddOrderType {
    /// `JF`: Utility payment (公共事业缴纳).
    Jf,
    /// `WUYE`: Property management fee (物业缴费).
    Wuye,
    /// `HK`: Credit card repayment (信用卡还款).
    Hk,
    /// `TX`: Telecommunication payment (通讯缴费).
    Tx,
}

impl record::Enumeration for BillAddOrderType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("JF", Self::Jf),
        ("WUYE", Self::Wuye),
        ("HK", Self::Hk),
        ("TX", Self::Tx),
    ];
}

impl std::fmt::Debug for BillAddOrderType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BillAddSubOrderType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillAddSubOrderType {
    /// `WATER`: Water (缴水费).
    Water,
    /// `ELECTRIC`: Electricity (缴电费).
    Electric,
    /// `GAS`: Gas (缴燃气费).
    Gas,
    /// `COMMUN`: Landline and broadband (缴固话宽带费).
    Commun,
    /// `CATV`: Cable television (缴有线电视费).
    Catv,
    /// `WUYE`: Property management fee (缴物业费).
    Wuye,
    /// `RC`: Recurring car loan deduction (定期还车贷代扣).
    Rc,
    /// `RH`: Recurring mortgage deduction (定期还房贷代扣).
    Rh,
    /// `RR`: Recurring rent deduction (定期还房租代扣).
    Rr,
    /// `RN`: Recurring online loan deduction (定期还网贷代扣).
    Rn,
    /// `CZ`: Mobile top-up deduction (手机充值代扣).
    Cz,
}

impl record::Enumeration for BillAddSubOrderType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WATER", Self::Water),
        ("ELECTRIC", Self::Electric),
        ("GAS", Self::Gas),
        ("COMMUN", Self::Commun),
        ("CATV", Self::Catv),
        ("WUYE", Self::Wuye),
        ("RC", Self::Rc),
        ("RH", Self::Rh),
        ("RR", Self::Rr),
        ("RN", Self::Rn),
        ("CZ", Self::Cz),
    ];
}

impl std::fmt::Debug for BillAddSubOrderType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BillAddResponseOrderType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillAddResponseOrderType {
    /// `JF`: Utility payment (公共事业缴纳).
    Jf,
    /// `WUYE`: Property management fee (物业缴费).
    Wuye,
    /// `HK`: Credit card repayment (信用卡还款).
    Hk,
    /// `TX`: Telecommunication payment (通讯缴费).
    Tx,
}

impl record::Enumeration for BillAddResponseOrderType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("JF", Self::Jf),
        ("WUYE", Self::Wuye),
        ("HK", Self::Hk),
        ("TX", Self::Tx),
    ];
}

impl std::fmt::Debug for BillAddResponseOrderType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BillAddResponseSubOrderType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillAddResponseSubOrderType {
    /// `WATER`: Water (缴水费).
    Water,
    /// `ELECTRIC`: Electricity (缴电费).
    Electric,
    /// `GAS`: Gas (缴燃气费).
    Gas,
    /// `COMMUN`: Landline and broadband (缴固话宽带费).
    Commun,
    /// `CATV`: Cable television (缴有线电视费).
    Catv,
    /// `WUYE`: Property management fee (缴物业费).
    Wuye,
    /// `RC`: Recurring car loan deduction (定期还车贷代扣).
    Rc,
    /// `RH`: Recurring mortgage deduction (定期还房贷代扣).
    Rh,
    /// `RR`: Recurring rent deduction (定期还房租代扣).
    Rr,
    /// `RN`: Recurring online loan deduction (定期还网贷代扣).
    Rn,
    /// `CZ`: Mobile top-up deduction (手机充值代扣).
    Cz,
}

impl record::Enumeration for BillAddResponseSubOrderType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WATER", Self::Water),
        ("ELECTRIC", Self::Electric),
        ("GAS", Self::Gas),
        ("COMMUN", Self::Commun),
        ("CATV", Self::Catv),
        ("WUYE", Self::Wuye),
        ("RC", Self::Rc),
        ("RH", Self::Rh),
        ("RR", Self::Rr),
        ("RN", Self::Rn),
        ("CZ", Self::Cz),
    ];
}

impl std::fmt::Debug for BillAddResponseSubOrderType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.bill.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillAddErrorCode {
    /// `isv.invalid-arguments`: The arguments are not valid.
    ///
    /// Check the parameters, then call again.
    IsvInvalidArguments,
    /// `isv.invalid-auth-token`: The user's authorization token is not valid.
    ///
    /// Ask the user to authorize again.
    IsvInvalidAuthToken,
    /// `isv.order-type-cannot-access`: The caller may not use the order type.
    ///
    /// Check the order types of the contract.
    IsvOrderTypeCannotAccess,
    /// `isp.unknow-error`: An unknown error occurred.
    ///
    /// Retry, or ask support. The same call may succeed later. The outcome is unknown: the call may have taken
    /// effect.
    IspUnknowError,
    /// `isv.pay-bill-is-complete`: The bill is paid already.
    IsvPayBillIsComplete,
    /// `isv.pay-bill-is-closed`: The bill is closed.
    ///
    /// Create a new bill.
    IsvPayBillIsClosed,
    /// `isv.create-bill-is-wait-pay`: The bill exists and awaits payment.
    IsvCreateBillIsWaitPay,
    /// `isv.query-bill-error`: The bill could not be queried.
    IsvQueryBillError,
    /// `isv.charge-inst-cannot-use`: The charging institution cannot be used.
    ///
    /// Check the charging institution.
    IsvChargeInstCannotUse,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BillAddErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("isv.invalid-arguments", Self::IsvInvalidArguments),
        ("isv.invalid-auth-token", Self::IsvInvalidAuthToken),
        ("isv.order-type-cannot-access", Self::IsvOrderTypeCannotAccess),
        ("isp.unknow-error", Self::IspUnknowError),
        ("isv.pay-bill-is-complete", Self::IsvPayBillIsComplete),
        ("isv.pay-bill-is-closed", Self::IsvPayBillIsClosed),
        ("isv.create-bill-is-wait-pay", Self::IsvCreateBillIsWaitPay),
        ("isv.query-bill-error", Self::IsvQueryBillError),
        ("isv.charge-inst-cannot-use", Self::IsvChargeInstCannotUse),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillAddErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
