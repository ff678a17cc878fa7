//! `alipay.ebpp.bill.add` · 创建账单
//!
//! Create a utility or repayment bill.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/bill/add`. Described in
//! `spec/ebpp/bill.add.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `BillAddOrderType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(BillAddOrderType, "JF" Jf, "WUYE" Wuye, "HK" Hk, "TX" Tx);

/// The values of the platform's type `BillAddSubOrderType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    BillAddSubOrderType, "WATER" Water, "ELECTRIC" Electric, "GAS" Gas, "COMMUN" Commun,
    "CATV" Catv, "WUYE" Wuye, "RC" Rc, "RH" Rh, "RR" Rr, "RN" Rn, "CZ" Cz
);

/// The values of the platform's type `BillAddResponseOrderType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(BillAddResponseOrderType, "JF" Jf, "WUYE" Wuye, "HK" Hk, "TX" Tx);

/// The values of the platform's type `BillAddResponseSubOrderType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    BillAddResponseSubOrderType, "WATER" Water, "ELECTRIC" Electric, "GAS" Gas, "COMMUN"
    Commun, "CATV" Catv, "WUYE" Wuye, "RC" Rc, "RH" Rh, "RR" Rr, "RN" Rn, "CZ" Cz
);

/// The error codes of `alipay.ebpp.bill.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    BillAddErrorCode, "isv.invalid-arguments" IsvInvalidArguments,
    "isv.invalid-auth-token" IsvInvalidAuthToken, "isv.order-type-cannot-access"
    IsvOrderTypeCannotAccess, "isp.unknow-error" IspUnknowError,
    "isv.pay-bill-is-complete" IsvPayBillIsComplete, "isv.pay-bill-is-closed"
    IsvPayBillIsClosed, "isv.create-bill-is-wait-pay" IsvCreateBillIsWaitPay,
    "isv.query-bill-error" IsvQueryBillError, "isv.charge-inst-cannot-use"
    IsvChargeInstCannotUse
);

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
            },
            schema::ErrorDef {
                code: "isv.order-type-cannot-access",
                summary: "The caller may not use the order type.",
                fix: "Check the order types of the contract.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.pay-bill-is-complete",
                summary: "The bill is paid already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.pay-bill-is-closed",
                summary: "The bill is closed.",
                fix: "Create a new bill.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.create-bill-is-wait-pay",
                summary: "The bill exists and awaits payment.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.query-bill-error",
                summary: "The bill could not be queried.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.charge-inst-cannot-use",
                summary: "The charging institution cannot be used.",
                fix: "Check the charging institution.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    BillAdd, BILL_ADD, 0 bank_bill_no None, 1 bill_date None, 2 bill_key None, 3
    charge_inst None, 4 extend_field None, 5 merchant_order_no None, 6 mobile None, 7
    order_type None, 8 owner_name None, 9 pay_amount None, 10 service_amount None, 11
    sub_order_type None, 12 traffic_location None, 13 traffic_regulations None
);

record::record!(
    BillAddResponse, BILL_ADD_RESPONSE, 0 alipay_order_no None, 1 bank_bill_no None, 2
    bill_date None, 3 bill_key None, 4 charge_inst None, 5 charge_inst_name None, 6
    extend_field None, 7 merchant_order_no None, 8 order_type None, 9 owner_name None, 10
    pay_amount None, 11 service_amount None, 12 sub_order_type None, 13 trade_no None
);

static BILL_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAdd",
    file: "spec/ebpp/bill.add.yaml",
    rows: &[
        schema::Row::Text("bank_bill_no"),
        schema::Row::Text("bill_date"),
        schema::Row::Text("bill_key"),
        schema::Row::Text("charge_inst"),
        schema::Row::Text("extend_field"),
        schema::Row::Text("merchant_order_no"),
        schema::Row::Text("mobile"),
        schema::Row::Limited(
            "order_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["JF", "WUYE", "HK", "TX"]))],
        ),
        schema::Row::Text("owner_name"),
        schema::Row::Limited(
            "pay_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("service_amount"),
        schema::Row::Text("sub_order_type"),
        schema::Row::Text("traffic_location"),
        schema::Row::Text("traffic_regulations"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 18, 22, 27, 32, 33, 36, 43, 48, 52, 53, 54, 51, 56, 57, 74, 80],
};

static BILL_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAddResponse",
    file: "spec/ebpp/bill.add.yaml",
    rows: &[
        schema::Row::Text("alipay_order_no"),
        schema::Row::Text("bank_bill_no"),
        schema::Row::Text("bill_date"),
        schema::Row::Text("bill_key"),
        schema::Row::Text("charge_inst"),
        schema::Row::Text("charge_inst_name"),
        schema::Row::Text("extend_field"),
        schema::Row::Text("merchant_order_no"),
        schema::Row::Text("order_type"),
        schema::Row::Text("owner_name"),
        schema::Row::Text("pay_amount"),
        schema::Row::Text("service_amount"),
        schema::Row::Text("sub_order_type"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};
