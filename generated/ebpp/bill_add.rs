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
/// Answered by [`BillAddResponse`], or by an error with a [`BillAddErrorCode`].
#[doc(alias = "alipay.ebpp.bill.add")]
#[doc(alias = "/v3/alipay/ebpp/bill/add")]
#[doc(alias = "创建账单")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct BillAdd {
    /// External order number.
    ///
    /// On the wire `bank_bill_no` (外部订单号). Example: `20130916`. Source: `spec/ebpp/bill.add.yaml:11`.
    pub bank_bill_no: Option<String>,
    /// Billing period; `202012` is December 2020\.
    ///
    /// On the wire `bill_date` (账单的账期). Example: `201203`. Source: `spec/ebpp/bill.add.yaml:12`.
    pub bill_date: Option<String>,
    /// Customer number of the bill, such as meter, mobile or card number; not unique.
    ///
    /// On the wire `bill_key` (账单单据号). Example: `3388102012376451`. Source: `spec/ebpp/bill.add.yaml:13`.
    pub bill_key: Option<String>,
    /// Short English name Alipay assigned to the charging institution.
    ///
    /// On the wire `charge_inst`. Example: `BJCEB`. Source: `spec/ebpp/bill.add.yaml:18`.
    pub charge_inst: Option<String>,
    /// Extension properties, as JSON text.
    ///
    /// On the wire `extend_field` (扩展属性). Example:
    /// `{"key1":"value1","key2":"value2","key3":"value3","key4":"value4"}`. Source: `spec/ebpp/bill.add.yaml:22`.
    pub extend_field: Option<String>,
    /// Business number of the issuing institution; must be unique.
    ///
    /// On the wire `merchant_order_no` (输出机构的业务流水号). Example: `201203031234567`. Source:
    /// `spec/ebpp/bill.add.yaml:27`.
    pub merchant_order_no: Option<String>,
    /// User's mobile number.
    ///
    /// On the wire `mobile` (用户的手机号). Example: `13800000000`. Source: `spec/ebpp/bill.add.yaml:32`.
    pub mobile: Option<String>,
    /// Alipay order type.
    ///
    /// On the wire `order_type` (支付宝订单类型). Example: `JF`. Source: `spec/ebpp/bill.add.yaml:33`.
    pub order_type: Option<record::Choice<BillAddOrderType>>,
    /// Name of the user who owns the bill.
    ///
    /// On the wire `owner_name` (拥有该账单的用户姓名). Example: `某某`. Source: `spec/ebpp/bill.add.yaml:43`.
    pub owner_name: Option<String>,
    /// Total amount the user pays, in yuan.
    ///
    /// On the wire `pay_amount` (缴费金额); an amount of money as a decimal number; not less than 0.01; not more than
    /// 100000000; at most 2 decimals. Example: `23.45`. Source: `spec/ebpp/bill.add.yaml:48`.
    pub pay_amount: Option<record::Amount>,
    /// Service fee of the bill.
    ///
    /// On the wire `service_amount` (账单的服务费). Example: `8`. Source: `spec/ebpp/bill.add.yaml:56`.
    pub service_amount: Option<String>,
    /// Sub-type below the order type; `WATER` is the water bill of `JF`.
    ///
    /// On the wire `sub_order_type`; other values may be added. Example: `WATER`. Source:
    /// `spec/ebpp/bill.add.yaml:57`.
    pub sub_order_type: Option<record::Choice<BillAddSubOrderType>>,
    /// Place of a traffic violation; for sub-type `TRAFFIC` only.
    ///
    /// On the wire `traffic_location` (交通违章地点); required in some cases. Example: `浙江,杭徽高速`. Source:
    /// `spec/ebpp/bill.add.yaml:74`.
    pub traffic_location: Option<String>,
    /// Traffic violation committed; for sub-type `TRAFFIC` only.
    ///
    /// On the wire `traffic_regulations`; required in some cases. Example: `闯红灯`. Source:
    /// `spec/ebpp/bill.add.yaml:80`.
    pub traffic_regulations: Option<String>,
}

impl BillAdd {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.ebpp.bill.add` (创建账单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillAddResponse {
    /// Alipay's unique order number.
    ///
    /// On the wire `alipay_order_no` (支付宝的业务订单号). Example: `201203088888888`. Source:
    /// `spec/ebpp/bill.add.yaml:87`.
    pub alipay_order_no: Option<String>,
    /// External order number, handed back to the merchant for reconciliation.
    ///
    /// On the wire `bank_bill_no` (外部订单号). Example: `20130705`. Source: `spec/ebpp/bill.add.yaml:92`.
    pub bank_bill_no: Option<String>,
    /// Billing period; `202012` is December 2020\.
    ///
    /// On the wire `bill_date` (账单的账期). Example: `201203`. Source: `spec/ebpp/bill.add.yaml:97`.
    pub bill_date: Option<String>,
    /// Customer number of the bill, such as meter, mobile or card number; not unique.
    ///
    /// On the wire `bill_key` (账单单据号). Example: `3388102012376451`. Source: `spec/ebpp/bill.add.yaml:98`.
    pub bill_key: Option<String>,
    /// Short English name Alipay assigned to the charging institution.
    ///
    /// On the wire `charge_inst`. Example: `BJCEB`. Source: `spec/ebpp/bill.add.yaml:103`.
    pub charge_inst: Option<String>,
    /// Chinese name of the charging institution.
    ///
    /// On the wire `charge_inst_name` (出账机构中文名称). Example: `北京光大`. Source: `spec/ebpp/bill.add.yaml:107`.
    pub charge_inst_name: Option<String>,
    /// Keep it equal in several bills for one debt, so that only one is paid.
    ///
    /// On the wire `extend_field` (扩展属性). Example: `20140504`. Source: `spec/ebpp/bill.add.yaml:112`.
    pub extend_field: Option<String>,
    /// Business number of the issuing institution; must be unique.
    ///
    /// On the wire `merchant_order_no` (输出机构的业务流水号). Example: `201203031234567`. Source:
    /// `spec/ebpp/bill.add.yaml:117`.
    pub merchant_order_no: Option<String>,
    /// Alipay order type.
    ///
    /// On the wire `order_type` (支付宝订单类型). Example: `JF`. Source: `spec/ebpp/bill.add.yaml:122`.
    pub order_type: Option<record::Choice<BillAddResponseOrderType>>,
    /// Name of the user who owns the bill.
    ///
    /// On the wire `owner_name` (拥有该账单的用户姓名). Example: `某某`. Source: `spec/ebpp/bill.add.yaml:132`.
    pub owner_name: Option<String>,
    /// Total amount the user pays, in yuan.
    ///
    /// On the wire `pay_amount` (缴费金额); an amount of money as a decimal number; not less than 0.01; not more than
    /// 100000000; at most 2 decimals. Example: `23.45`. Source: `spec/ebpp/bill.add.yaml:137`.
    pub pay_amount: Option<record::Amount>,
    /// Service fee of the bill.
    ///
    /// On the wire `service_amount` (账单的服务费). Example: `8`. Source: `spec/ebpp/bill.add.yaml:145`.
    pub service_amount: Option<String>,
    /// Sub-type below the order type; `WATER` is the water bill of `JF`.
    ///
    /// On the wire `sub_order_type`; other values may be added. Example: `WATER`. Source:
    /// `spec/ebpp/bill.add.yaml:146`.
    pub sub_order_type: Option<record::Choice<BillAddResponseSubOrderType>>,
    /// Order number of the newer payment chain.
    ///
    /// On the wire `trade_no` (新链路订单号). Source: `spec/ebpp/bill.add.yaml:163`.
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
///
/// Source: `spec/ebpp/bill.add.yaml:37`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillAddOrderType {
    /// Utility payment.
    ///
    /// On the wire `JF` (公共事业缴纳).
    Jf,
    /// Property management fee.
    ///
    /// On the wire `WUYE` (物业缴费).
    Wuye,
    /// Credit card repayment.
    ///
    /// On the wire `HK` (信用卡还款).
    Hk,
    /// Telecommunication payment.
    ///
    /// On the wire `TX` (通讯缴费).
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
///
/// Source: `spec/ebpp/bill.add.yaml:60`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillAddSubOrderType {
    /// Water.
    ///
    /// On the wire `WATER` (缴水费).
    Water,
    /// Electricity.
    ///
    /// On the wire `ELECTRIC` (缴电费).
    Electric,
    /// Gas.
    ///
    /// On the wire `GAS` (缴燃气费).
    Gas,
    /// Landline and broadband.
    ///
    /// On the wire `COMMUN` (缴固话宽带费).
    Commun,
    /// Cable television.
    ///
    /// On the wire `CATV` (缴有线电视费).
    Catv,
    /// Property management fee.
    ///
    /// On the wire `WUYE` (缴物业费).
    Wuye,
    /// Recurring car loan deduction.
    ///
    /// On the wire `RC` (定期还车贷代扣).
    Rc,
    /// Recurring mortgage deduction.
    ///
    /// On the wire `RH` (定期还房贷代扣).
    Rh,
    /// Recurring rent deduction.
    ///
    /// On the wire `RR` (定期还房租代扣).
    Rr,
    /// Recurring online loan deduction.
    ///
    /// On the wire `RN` (定期还网贷代扣).
    Rn,
    /// Mobile top-up deduction.
    ///
    /// On the wire `CZ` (手机充值代扣).
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
///
/// Source: `spec/ebpp/bill.add.yaml:126`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillAddResponseOrderType {
    /// Utility payment.
    ///
    /// On the wire `JF` (公共事业缴纳).
    Jf,
    /// Property management fee.
    ///
    /// On the wire `WUYE` (物业缴费).
    Wuye,
    /// Credit card repayment.
    ///
    /// On the wire `HK` (信用卡还款).
    Hk,
    /// Telecommunication payment.
    ///
    /// On the wire `TX` (通讯缴费).
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
///
/// Source: `spec/ebpp/bill.add.yaml:149`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillAddResponseSubOrderType {
    /// Water.
    ///
    /// On the wire `WATER` (缴水费).
    Water,
    /// Electricity.
    ///
    /// On the wire `ELECTRIC` (缴电费).
    Electric,
    /// Gas.
    ///
    /// On the wire `GAS` (缴燃气费).
    Gas,
    /// Landline and broadband.
    ///
    /// On the wire `COMMUN` (缴固话宽带费).
    Commun,
    /// Cable television.
    ///
    /// On the wire `CATV` (缴有线电视费).
    Catv,
    /// Property management fee.
    ///
    /// On the wire `WUYE` (缴物业费).
    Wuye,
    /// Recurring car loan deduction.
    ///
    /// On the wire `RC` (定期还车贷代扣).
    Rc,
    /// Recurring mortgage deduction.
    ///
    /// On the wire `RH` (定期还房贷代扣).
    Rh,
    /// Recurring rent deduction.
    ///
    /// On the wire `RR` (定期还房租代扣).
    Rr,
    /// Recurring online loan deduction.
    ///
    /// On the wire `RN` (定期还网贷代扣).
    Rn,
    /// Mobile top-up deduction.
    ///
    /// On the wire `CZ` (手机充值代扣).
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillAddErrorCode {
    /// The arguments are not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `isv.invalid-arguments`. Source: `spec/ebpp/bill.add.yaml:166` and `spec/codes.yaml:2682`.
    IsvInvalidArguments,
    /// The user's authorization token is not valid.
    ///
    /// Ask the user to authorize again.
    ///
    /// On the wire `isv.invalid-auth-token`. Source: `spec/ebpp/bill.add.yaml:167`.
    IsvInvalidAuthToken,
    /// The caller may not use the order type.
    ///
    /// Check the order types of the contract.
    ///
    /// On the wire `isv.order-type-cannot-access`. Source: `spec/ebpp/bill.add.yaml:170`.
    IsvOrderTypeCannotAccess,
    /// An unknown error occurred.
    ///
    /// Retry, or ask support.
    ///
    /// On the wire `isp.unknow-error`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/ebpp/bill.add.yaml:173` and `spec/codes.yaml:2671`.
    IspUnknowError,
    /// The bill is paid already.
    ///
    /// On the wire `isv.pay-bill-is-complete`. Source: `spec/ebpp/bill.add.yaml:174`.
    IsvPayBillIsComplete,
    /// The bill is closed.
    ///
    /// Create a new bill.
    ///
    /// On the wire `isv.pay-bill-is-closed`. Source: `spec/ebpp/bill.add.yaml:176`.
    IsvPayBillIsClosed,
    /// The bill exists and awaits payment.
    ///
    /// On the wire `isv.create-bill-is-wait-pay`. Source: `spec/ebpp/bill.add.yaml:179`.
    IsvCreateBillIsWaitPay,
    /// The bill could not be queried.
    ///
    /// On the wire `isv.query-bill-error`. Source: `spec/ebpp/bill.add.yaml:181`.
    IsvQueryBillError,
    /// The charging institution cannot be used.
    ///
    /// Check the charging institution.
    ///
    /// On the wire `isv.charge-inst-cannot-use`. Source: `spec/ebpp/bill.add.yaml:183`.
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
