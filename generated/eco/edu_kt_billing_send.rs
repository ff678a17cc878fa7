//! `alipay.eco.edu.kt.billing.send` · 教育缴费账单发送接口
//!
//! Send a school fee bill, which parents see in Alipay.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/billing/send`. Described in
//! `spec/eco/edu.kt.billing.send.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.edu.kt.billing.send` (教育缴费账单发送接口).
///
/// Send a school fee bill, which parents see in Alipay.
///
/// ```
/// use alipay::eco::EduKtBillingSend;
///
/// let request = EduKtBillingSend::new()
///     .student_code("2098453900091");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`charge_type`](Self::charge_type) | one of its values |
/// | [`end_enable`](Self::end_enable) | one of its values |
/// | [`gmt_end`](Self::gmt_end) | a time |
/// | [`student_code`](Self::student_code) | matches `^[0-9A-Za-z]*$` |
/// | [`student_identify`](Self::student_identify) | at most 18 characters |
/// | [`users`](Self::users) | at most 10 items |
/// | rule | At least one of `student_code`, `student_identify`, `users` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/billing/send`. Described in
/// `spec/eco/edu.kt.billing.send.yaml`.
/// Returns [`EduKtBillingSendResponse`], or an error with a [`EduKtBillingSendErrorCode`].
#[doc(alias = "alipay.eco.edu.kt.billing.send")]
#[doc(alias = "/v3/alipay/eco/edu/kt/billing/send")]
#[doc(alias = "教育缴费账单发送接口")]
#[doc(alias = "缴费")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct EduKtBillingSend {
    /// Total, in yuan; equals the sum of items unless these are selectable.
    ///
    /// 总金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `88.88`.
    pub amount: Option<record::Amount>,
    /// Name of the bill.
    ///
    /// 缴费账单名称. Example: `学生开学收费项`.
    pub charge_bill_title: Option<String>,
    /// Fee items with name and amount in yuan, two decimals.
    ///
    /// 缴费详情.
    pub charge_item: Vec<ChargeItems>,
    /// Whether fee items can be chosen; empty means they cannot.
    ///
    /// 缴费项模式. Defaults to `N`. Example: `M`.
    pub charge_type: Option<record::Choice<EduKtBillingSendChargeType>>,
    /// Child's name.
    ///
    /// 孩子名字. Example: `某某`.
    pub child_name: Option<String>,
    /// Child's class.
    ///
    /// 孩子所在班级. Example: `3班`.
    pub class_in: Option<String>,
    /// Whether payment is refused after `gmt_end`.
    ///
    /// 截止日期是否生效. Example: `Y`.
    pub end_enable: Option<record::Choice<EduKtBillingSendEndEnable>>,
    /// Business extension; for users of the royalty product, amount and payee.
    ///
    /// 业务拓展字段.
    pub ext_info: Option<BillSendExtInfo>,
    /// Payment deadline, later than now and not too close.
    ///
    /// 缴费截止时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-01-01 13:13:13`.
    pub gmt_end: Option<record::DateTime>,
    /// Child's grade.
    ///
    /// 孩子所在年级. Example: `高一`.
    pub grade: Option<String>,
    /// ISV's bill number.
    ///
    /// ISV端的缴费账单编号. Example: `20160232343253253453`.
    pub out_trade_no: Option<String>,
    /// Alipay partner id of the ISV, returned on signing up.
    ///
    /// Isv支付宝pid. Example: `110101190001010000`.
    pub partner_id: Option<String>,
    /// School code returned by the school information API.
    ///
    /// 学校编码. Example: `11010100000002`.
    pub school_no: Option<String>,
    /// School's Alipay partner id; the sub-merchant id for ZhiFuTong.
    ///
    /// 学校支付宝pid. Example: `20880012939123234423`.
    pub school_pid: Option<String>,
    /// Student number that identifies the student; this, `student_identify` or parents' phones.
    ///
    /// 学生的学号; matches `^[0-9A-Za-z]*$`. Example: `2098453900091`.
    pub student_code: Option<String>,
    /// Student's identity card number, 18 digits; foreign ones prefixed `IC`.
    ///
    /// 学生的身份证号; at most 18 characters. Example: `110101190001010000`.
    pub student_identify: Option<String>,
    /// Parents, by whom the child is found; this, `student_code` or `student_identify`.
    ///
    /// 孩子的家长信息; at most 10 items.
    pub users: Vec<super::types::UserDetails>,
}

impl EduKtBillingSend {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`charge_bill_title`](Self::charge_bill_title).
    #[inline]
    pub fn charge_bill_title(mut self, charge_bill_title: impl Into<String>) -> Self {
        self.charge_bill_title = Some(charge_bill_title.into());
        self
    }

    /// Sets [`charge_item`](Self::charge_item).
    #[inline]
    pub fn charge_item(
        mut self,
        charge_item: impl IntoIterator<Item = ChargeItems>,
    ) -> Self {
        self.charge_item = charge_item.into_iter().collect();
        self
    }

    /// Sets [`charge_type`](Self::charge_type).
    #[inline]
    pub fn charge_type(
        mut self,
        charge_type: impl Into<record::Choice<EduKtBillingSendChargeType>>,
    ) -> Self {
        self.charge_type = Some(charge_type.into());
        self
    }

    /// Sets [`child_name`](Self::child_name).
    #[inline]
    pub fn child_name(mut self, child_name: impl Into<String>) -> Self {
        self.child_name = Some(child_name.into());
        self
    }

    /// Sets [`class_in`](Self::class_in).
    #[inline]
    pub fn class_in(mut self, class_in: impl Into<String>) -> Self {
        self.class_in = Some(class_in.into());
        self
    }

    /// Sets [`end_enable`](Self::end_enable).
    #[inline]
    pub fn end_enable(
        mut self,
        end_enable: impl Into<record::Choice<EduKtBillingSendEndEnable>>,
    ) -> Self {
        self.end_enable = Some(end_enable.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: BillSendExtInfo) -> Self {
        self.ext_info = Some(ext_info);
        self
    }

    /// Sets [`gmt_end`](Self::gmt_end).
    #[inline]
    pub fn gmt_end(mut self, gmt_end: impl Into<record::DateTime>) -> Self {
        self.gmt_end = Some(gmt_end.into());
        self
    }

    /// Sets [`grade`](Self::grade).
    #[inline]
    pub fn grade(mut self, grade: impl Into<String>) -> Self {
        self.grade = Some(grade.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`school_no`](Self::school_no).
    #[inline]
    pub fn school_no(mut self, school_no: impl Into<String>) -> Self {
        self.school_no = Some(school_no.into());
        self
    }

    /// Sets [`school_pid`](Self::school_pid).
    #[inline]
    pub fn school_pid(mut self, school_pid: impl Into<String>) -> Self {
        self.school_pid = Some(school_pid.into());
        self
    }

    /// Sets [`student_code`](Self::student_code).
    #[inline]
    pub fn student_code(mut self, student_code: impl Into<String>) -> Self {
        self.student_code = Some(student_code.into());
        self
    }

    /// Sets [`student_identify`](Self::student_identify).
    #[inline]
    pub fn student_identify(mut self, student_identify: impl Into<String>) -> Self {
        self.student_identify = Some(student_identify.into());
        self
    }

    /// Sets [`users`](Self::users).
    #[inline]
    pub fn users(
        mut self,
        users: impl IntoIterator<Item = super::types::UserDetails>,
    ) -> Self {
        self.users = users.into_iter().collect();
        self
    }
}

/// The response of `alipay.eco.edu.kt.billing.send` (教育缴费账单发送接口).
#[non_exhaustive]
pub struct EduKtBillingSendResponse {
    /// Bill number of Alipay's school fee service.
    ///
    /// Example: `20160101909909354354354`.
    pub order_no: Option<String>,
}

/// Business extension of a school fee bill.
///
/// | Field | Limits |
/// |---|---|
/// | [`order_pay_type`](Self::order_pay_type) | one of its values |
/// | [`royalty_amount`](Self::royalty_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct BillSendExtInfo {
    /// External number of the school.
    ///
    /// 学校外标编号. Example: `33010400000184`.
    pub ext_school_id: Option<String>,
    /// How the bill opens the cashier; anything but a number counts as 1\.
    ///
    /// 账单唤起收银台的方式. Defaults to `1`. Example: `1`.
    pub order_pay_type: Option<record::Choice<BillSendExtInfoOrderPayType>>,
    /// Royalty amount, in yuan.
    ///
    /// 分账金额; an amount of money as a decimal number. Example: `0.01`.
    pub royalty_amount: Option<record::Amount>,
    /// School name.
    ///
    /// 学校名称. Example: `缴费测试小学`.
    pub school_name: Option<String>,
    /// Partner id that receives the royalty.
    ///
    /// 分账收入户PID. Example: `2088xxx`.
    pub trans_in_pid: Option<String>,
}

impl BillSendExtInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ext_school_id`](Self::ext_school_id).
    #[inline]
    pub fn ext_school_id(mut self, ext_school_id: impl Into<String>) -> Self {
        self.ext_school_id = Some(ext_school_id.into());
        self
    }

    /// Sets [`order_pay_type`](Self::order_pay_type).
    #[inline]
    pub fn order_pay_type(
        mut self,
        order_pay_type: impl Into<record::Choice<BillSendExtInfoOrderPayType>>,
    ) -> Self {
        self.order_pay_type = Some(order_pay_type.into());
        self
    }

    /// Sets [`royalty_amount`](Self::royalty_amount).
    #[inline]
    pub fn royalty_amount(mut self, royalty_amount: impl Into<record::Amount>) -> Self {
        self.royalty_amount = Some(royalty_amount.into());
        self
    }

    /// Sets [`school_name`](Self::school_name).
    #[inline]
    pub fn school_name(mut self, school_name: impl Into<String>) -> Self {
        self.school_name = Some(school_name.into());
        self
    }

    /// Sets [`trans_in_pid`](Self::trans_in_pid).
    #[inline]
    pub fn trans_in_pid(mut self, trans_in_pid: impl Into<String>) -> Self {
        self.trans_in_pid = Some(trans_in_pid.into());
        self
    }
}

/// A fee item of a school bill.
///
/// | Field | Limits |
/// |---|---|
/// | [`item_mandatory`](Self::item_mandatory) | one of its values |
/// | [`item_maximum`](Self::item_maximum) | not less than 1; not more than 9 |
/// | [`item_serial_number`](Self::item_serial_number) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct ChargeItems {
    /// Whether the item must be chosen; only in selectable bills, empty means no.
    ///
    /// 缴费项是否必选. Defaults to `N`. Example: `N`.
    pub item_mandatory: Option<record::Choice<ChargeItemsItemMandatory>>,
    /// How many of the item may be chosen; only in selectable bills.
    ///
    /// 缴费项最大可选数; not less than 1; not more than 9. Defaults to `9`. Example: `5`.
    pub item_maximum: Option<i64>,
    /// Item name.
    ///
    /// 缴费项名称. Example: `校服费`.
    pub item_name: Option<String>,
    /// Item amount.
    ///
    /// 缴费项金额. Example: `8.88`.
    pub item_price: Option<String>,
    /// Item number, best counted from 1; required in selectable bills, returned in `passback_params`.
    ///
    /// 缴费项序号; required in some cases. Example: `1`.
    pub item_serial_number: Option<i64>,
}

impl ChargeItems {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`item_mandatory`](Self::item_mandatory).
    #[inline]
    pub fn item_mandatory(
        mut self,
        item_mandatory: impl Into<record::Choice<ChargeItemsItemMandatory>>,
    ) -> Self {
        self.item_mandatory = Some(item_mandatory.into());
        self
    }

    /// Sets [`item_maximum`](Self::item_maximum).
    #[inline]
    pub fn item_maximum(mut self, item_maximum: i64) -> Self {
        self.item_maximum = Some(item_maximum);
        self
    }

    /// Sets [`item_name`](Self::item_name).
    #[inline]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }

    /// Sets [`item_price`](Self::item_price).
    #[inline]
    pub fn item_price(mut self, item_price: impl Into<String>) -> Self {
        self.item_price = Some(item_price.into());
        self
    }

    /// Sets [`item_serial_number`](Self::item_serial_number).
    #[inline]
    pub fn item_serial_number(mut self, item_serial_number: i64) -> Self {
        self.item_serial_number = Some(item_serial_number);
        self
    }
}

/// The values of the platform's type `BillSendExtInfoOrderPayType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillSendExtInfoOrderPayType {
    /// `1`: Mobile WAP (手机wap).
    V1,
    /// `2`: In-person payment (当面付).
    V2,
}

record::enumeration!(BillSendExtInfoOrderPayType, "1" V1, "2" V2);

/// The values of the platform's type `ChargeItemsItemMandatory`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ChargeItemsItemMandatory {
    /// `Y`: Must be chosen.
    Y,
    /// `N`: Optional.
    N,
}

record::enumeration!(ChargeItemsItemMandatory, "Y" Y, "N" N);

/// The values of the platform's type `EduKtBillingSendChargeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EduKtBillingSendChargeType {
    /// `N`: Items are fixed.
    N,
    /// `M`: Items can be chosen, one or several.
    M,
}

record::enumeration!(EduKtBillingSendChargeType, "N" N, "M" M);

/// The values of the platform's type `EduKtBillingSendEndEnable`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EduKtBillingSendEndEnable {
    /// `N`: Can be paid after the deadline.
    N,
    /// `Y`: Cannot be paid after the deadline.
    Y,
}

record::enumeration!(EduKtBillingSendEndEnable, "N" N, "Y" Y);

/// The error codes of `alipay.eco.edu.kt.billing.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EduKtBillingSendErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `ILLEGAL_PARAM`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParam,
    /// `EDU_ORDER_SCHOOL_NAME_WAIT_CORRECT`.
    EduOrderSchoolNameWaitCorrect,
    /// `EDU_ISV_NOT_EXIST`.
    EduIsvNotExist,
    /// `EDU_ISV_SCHOOL_NOT_EXIST`.
    EduIsvSchoolNotExist,
    /// `SCHOOL_NOT_ALLOW_ORDER`.
    SchoolNotAllowOrder,
    /// `SCHOOL_NOT_EXIST`: The school does not exist.
    ///
    /// Check the school.
    SchoolNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EduKtBillingSendErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError, "ILLEGAL_PARAM" IllegalParam,
    "EDU_ORDER_SCHOOL_NAME_WAIT_CORRECT" EduOrderSchoolNameWaitCorrect,
    "EDU_ISV_NOT_EXIST" EduIsvNotExist, "EDU_ISV_SCHOOL_NOT_EXIST" EduIsvSchoolNotExist,
    "SCHOOL_NOT_ALLOW_ORDER" SchoolNotAllowOrder, "SCHOOL_NOT_EXIST" SchoolNotExist
);

impl record::CallRequest for EduKtBillingSend {}

impl record::Request for EduKtBillingSend {
    type Response = EduKtBillingSendResponse;
    type ErrorCode = EduKtBillingSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.edu.kt.billing.send",
        title: "教育缴费账单发送接口",
        file: "spec/eco/edu.kt.billing.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/edu/kt/billing/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EDU_KT_BILLING_SEND,
        response: &EDU_KT_BILLING_SEND_RESPONSE,
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

record::record!(
    EduKtBillingSend, EDU_KT_BILLING_SEND, 0 amount None, 1 charge_bill_title None, 2
    charge_item Vec::new(), 3 charge_type None, 4 child_name None, 5 class_in None, 6
    end_enable None, 7 ext_info None, 8 gmt_end None, 9 grade None, 10 out_trade_no None,
    11 partner_id None, 12 school_no None, 13 school_pid None, 14 student_code None, 15
    student_identify None, 16 users Vec::new()
);

record::record!(EduKtBillingSendResponse, EDU_KT_BILLING_SEND_RESPONSE, 0 order_no None);

record::record!(
    BillSendExtInfo, BILL_SEND_EXT_INFO, 0 ext_school_id None, 1 order_pay_type None, 2
    royalty_amount None, 3 school_name None, 4 trans_in_pid None
);

record::record!(
    ChargeItems, CHARGE_ITEMS, 0 item_mandatory None, 1 item_maximum None, 2 item_name
    None, 3 item_price None, 4 item_serial_number None
);

static EDU_KT_BILLING_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingSend",
    file: "spec/eco/edu.kt.billing.send.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("charge_bill_title"),
        schema::Row::Plain(
            "charge_item",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CHARGE_ITEMS),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "charge_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["N", "M"]))],
        ),
        schema::Row::Text("child_name"),
        schema::Row::Text("class_in"),
        schema::Row::Limited(
            "end_enable",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["N", "Y"]))],
        ),
        schema::Row::Plain("ext_info", schema::Kind::Record(&BILL_SEND_EXT_INFO)),
        schema::Row::Limited(
            "gmt_end",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("grade"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("partner_id"),
        schema::Row::Text("school_no"),
        schema::Row::Text("school_pid"),
        schema::Row::Limited(
            "student_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9A-Za-z]*$"))],
        ),
        schema::Row::Limited(
            "student_identify",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(18))],
        ),
        schema::Row::Limited(
            "users",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::USER_DETAILS),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(10))],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["student_code", "student_identify", "users"])],
    lines: &[
        11, 15, 16, 17, 14, 19, 20, 24, 27, 33, 34, 35, 38, 43, 47, 50, 52, 53, 54, 59,
        64, 69, 73, 75, 79, 81, 85, 88,
    ],
};

static EDU_KT_BILLING_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingSendResponse",
    file: "spec/eco/edu.kt.billing.send.yaml",
    rows: &[schema::Row::Text("order_no")],
    rules: &[],
    lines: &[],
};

static BILL_SEND_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillSendExtInfo",
    file: "spec/eco/edu.kt.billing.send.yaml",
    rows: &[
        schema::Row::Text("ext_school_id"),
        schema::Row::Limited(
            "order_pay_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "2"]))],
        ),
        schema::Row::Limited(
            "royalty_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("school_name"),
        schema::Row::Text("trans_in_pid"),
    ],
    rules: &[],
    lines: &[97, 102, 105, 111, 111, 112, 113],
};

static CHARGE_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ChargeItems",
    file: "spec/eco/edu.kt.billing.send.yaml",
    rows: &[
        schema::Row::Limited(
            "item_mandatory",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
        schema::Row::Limited(
            "item_maximum",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                schema::LimitRow::Firm(schema::Limit::Maximum("9")),
            ],
        ),
        schema::Row::Text("item_name"),
        schema::Row::Text("item_price"),
        schema::Row::Plain("item_serial_number", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[122, 125, 131, 135, 136, 139, 140, 141],
};
