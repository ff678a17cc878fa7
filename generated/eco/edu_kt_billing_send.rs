//! `alipay.eco.edu.kt.billing.send` · 教育缴费账单发送接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/billing/send`. Described in
//! `spec/eco/edu.kt.billing.send.yaml`.

use crate::{record, schema};

static EDU_KT_BILLING_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingSend",
    file: "spec/eco/edu.kt.billing.send.yaml",
    fields: &[
        schema::FieldDef::text("amount", 9),
        schema::FieldDef::text("charge_bill_title", 10),
        schema::FieldDef::new(
            "charge_item",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CHARGE_ITEMS),
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::text("charge_type", 12),
        schema::FieldDef::text("child_name", 13),
        schema::FieldDef::text("class_in", 14),
        schema::FieldDef::text("end_enable", 15),
        schema::FieldDef::new("ext_info", schema::Kind::Record(&BILL_SEND_EXT_INFO), 16),
        schema::FieldDef::text("gmt_end", 17),
        schema::FieldDef::text("grade", 18),
        schema::FieldDef::text("out_trade_no", 19),
        schema::FieldDef::text("partner_id", 20),
        schema::FieldDef::text("school_no", 21),
        schema::FieldDef::text("school_pid", 22),
        schema::FieldDef::text("student_code", 23),
        schema::FieldDef::text("student_identify", 24),
        schema::FieldDef::new(
            "users",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::USER_DETAILS),
                    limits: &[],
                },
            ),
            25,
        ),
    ],
    rules: &[],
};

static EDU_KT_BILLING_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingSendResponse",
    file: "spec/eco/edu.kt.billing.send.yaml",
    fields: &[schema::FieldDef::text("order_no", 28)],
    rules: &[],
};

static BILL_SEND_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillSendExtInfo",
    file: "spec/eco/edu.kt.billing.send.yaml",
    fields: &[
        schema::FieldDef::text("ext_school_id", 33),
        schema::FieldDef::text("order_pay_type", 34),
        schema::FieldDef::text("royalty_amount", 35),
        schema::FieldDef::text("school_name", 36),
        schema::FieldDef::text("trans_in_pid", 37),
    ],
    rules: &[],
};

static CHARGE_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ChargeItems",
    file: "spec/eco/edu.kt.billing.send.yaml",
    fields: &[
        schema::FieldDef::text("item_mandatory", 41),
        schema::FieldDef::new("item_maximum", schema::Kind::Integer, 42),
        schema::FieldDef::text("item_name", 43),
        schema::FieldDef::text("item_price", 44),
        schema::FieldDef::new("item_serial_number", schema::Kind::Integer, 45),
    ],
    rules: &[],
};

/// A request of `alipay.eco.edu.kt.billing.send` (教育缴费账单发送接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/billing/send`. Described in
/// `spec/eco/edu.kt.billing.send.yaml`.
/// Answered by [`EduKtBillingSendResponse`], or by an error with a [`EduKtBillingSendErrorCode`].
#[doc(alias = "alipay.eco.edu.kt.billing.send")]
#[doc(alias = "教育缴费账单发送接口")]
#[must_use]
#[non_exhaustive]
pub struct EduKtBillingSend {
    /// On the wire `amount`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:9`.
    pub amount: Option<String>,
    /// On the wire `charge_bill_title`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:10`.
    pub charge_bill_title: Option<String>,
    /// On the wire `charge_item`, a list; each element is a record of the kind `ChargeItems`. Source:
    /// `spec/eco/edu.kt.billing.send.yaml:11`.
    pub charge_item: Vec<ChargeItems>,
    /// On the wire `charge_type`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:12`.
    pub charge_type: Option<String>,
    /// On the wire `child_name`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:13`.
    pub child_name: Option<String>,
    /// On the wire `class_in`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:14`.
    pub class_in: Option<String>,
    /// On the wire `end_enable`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:15`.
    pub end_enable: Option<String>,
    /// On the wire `ext_info`, a record of the kind `BillSendExtInfo`. Source:
    /// `spec/eco/edu.kt.billing.send.yaml:16`.
    pub ext_info: Option<BillSendExtInfo>,
    /// On the wire `gmt_end`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:17`.
    pub gmt_end: Option<String>,
    /// On the wire `grade`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:18`.
    pub grade: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:19`.
    pub out_trade_no: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:20`.
    pub partner_id: Option<String>,
    /// On the wire `school_no`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:21`.
    pub school_no: Option<String>,
    /// On the wire `school_pid`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:22`.
    pub school_pid: Option<String>,
    /// On the wire `student_code`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:23`.
    pub student_code: Option<String>,
    /// On the wire `student_identify`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:24`.
    pub student_identify: Option<String>,
    /// On the wire `users`, a list; each element is a record of the kind `UserDetails`. Source:
    /// `spec/eco/edu.kt.billing.send.yaml:25`.
    pub users: Vec<super::types::UserDetails>,
}

impl EduKtBillingSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            charge_bill_title: None,
            charge_item: Vec::new(),
            charge_type: None,
            child_name: None,
            class_in: None,
            end_enable: None,
            ext_info: None,
            gmt_end: None,
            grade: None,
            out_trade_no: None,
            partner_id: None,
            school_no: None,
            school_pid: None,
            student_code: None,
            student_identify: None,
            users: Vec::new(),
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
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
    pub fn charge_type(mut self, charge_type: impl Into<String>) -> Self {
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
    pub fn end_enable(mut self, end_enable: impl Into<String>) -> Self {
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
    pub fn gmt_end(mut self, gmt_end: impl Into<String>) -> Self {
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

impl record::Record for EduKtBillingSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDU_KT_BILLING_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.charge_bill_title),
            2 => Some(&self.charge_item),
            3 => Some(&self.charge_type),
            4 => Some(&self.child_name),
            5 => Some(&self.class_in),
            6 => Some(&self.end_enable),
            7 => Some(&self.ext_info),
            8 => Some(&self.gmt_end),
            9 => Some(&self.grade),
            10 => Some(&self.out_trade_no),
            11 => Some(&self.partner_id),
            12 => Some(&self.school_no),
            13 => Some(&self.school_pid),
            14 => Some(&self.student_code),
            15 => Some(&self.student_identify),
            16 => Some(&self.users),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.charge_bill_title),
            2 => Some(&mut self.charge_item),
            3 => Some(&mut self.charge_type),
            4 => Some(&mut self.child_name),
            5 => Some(&mut self.class_in),
            6 => Some(&mut self.end_enable),
            7 => Some(&mut self.ext_info),
            8 => Some(&mut self.gmt_end),
            9 => Some(&mut self.grade),
            10 => Some(&mut self.out_trade_no),
            11 => Some(&mut self.partner_id),
            12 => Some(&mut self.school_no),
            13 => Some(&mut self.school_pid),
            14 => Some(&mut self.student_code),
            15 => Some(&mut self.student_identify),
            16 => Some(&mut self.users),
            _ => None,
        }
    }
}

impl Default for EduKtBillingSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EduKtBillingSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EduKtBillingSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EduKtBillingSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.edu.kt.billing.send` (教育缴费账单发送接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EduKtBillingSendResponse {
    /// On the wire `order_no`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:28`.
    pub order_no: Option<String>,
}

impl record::Record for EduKtBillingSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDU_KT_BILLING_SEND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_no),
            _ => None,
        }
    }
}

impl Default for EduKtBillingSendResponse {
    #[inline]
    fn default() -> Self {
        Self { order_no: None }
    }
}

impl Clone for EduKtBillingSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EduKtBillingSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EduKtBillingSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `BillSendExtInfo`.
///
/// Source: `spec/eco/edu.kt.billing.send.yaml:31`.
#[must_use]
#[non_exhaustive]
pub struct BillSendExtInfo {
    /// On the wire `ext_school_id`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:33`.
    pub ext_school_id: Option<String>,
    /// On the wire `order_pay_type`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:34`.
    pub order_pay_type: Option<String>,
    /// On the wire `royalty_amount`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:35`.
    pub royalty_amount: Option<String>,
    /// On the wire `school_name`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:36`.
    pub school_name: Option<String>,
    /// On the wire `trans_in_pid`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:37`.
    pub trans_in_pid: Option<String>,
}

impl BillSendExtInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ext_school_id: None,
            order_pay_type: None,
            royalty_amount: None,
            school_name: None,
            trans_in_pid: None,
        }
    }

    /// Sets [`ext_school_id`](Self::ext_school_id).
    #[inline]
    pub fn ext_school_id(mut self, ext_school_id: impl Into<String>) -> Self {
        self.ext_school_id = Some(ext_school_id.into());
        self
    }

    /// Sets [`order_pay_type`](Self::order_pay_type).
    #[inline]
    pub fn order_pay_type(mut self, order_pay_type: impl Into<String>) -> Self {
        self.order_pay_type = Some(order_pay_type.into());
        self
    }

    /// Sets [`royalty_amount`](Self::royalty_amount).
    #[inline]
    pub fn royalty_amount(mut self, royalty_amount: impl Into<String>) -> Self {
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

impl record::Record for BillSendExtInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_SEND_EXT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ext_school_id),
            1 => Some(&self.order_pay_type),
            2 => Some(&self.royalty_amount),
            3 => Some(&self.school_name),
            4 => Some(&self.trans_in_pid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ext_school_id),
            1 => Some(&mut self.order_pay_type),
            2 => Some(&mut self.royalty_amount),
            3 => Some(&mut self.school_name),
            4 => Some(&mut self.trans_in_pid),
            _ => None,
        }
    }
}

impl Default for BillSendExtInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillSendExtInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillSendExtInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillSendExtInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ChargeItems`.
///
/// Source: `spec/eco/edu.kt.billing.send.yaml:39`.
#[must_use]
#[non_exhaustive]
pub struct ChargeItems {
    /// On the wire `item_mandatory`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:41`.
    pub item_mandatory: Option<String>,
    /// On the wire `item_maximum`, a whole number. Source: `spec/eco/edu.kt.billing.send.yaml:42`.
    pub item_maximum: Option<i64>,
    /// On the wire `item_name`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:43`.
    pub item_name: Option<String>,
    /// On the wire `item_price`, a text. Source: `spec/eco/edu.kt.billing.send.yaml:44`.
    pub item_price: Option<String>,
    /// On the wire `item_serial_number`, a whole number. Source: `spec/eco/edu.kt.billing.send.yaml:45`.
    pub item_serial_number: Option<i64>,
}

impl ChargeItems {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            item_mandatory: None,
            item_maximum: None,
            item_name: None,
            item_price: None,
            item_serial_number: None,
        }
    }

    /// Sets [`item_mandatory`](Self::item_mandatory).
    #[inline]
    pub fn item_mandatory(mut self, item_mandatory: impl Into<String>) -> Self {
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

impl record::Record for ChargeItems {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CHARGE_ITEMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_mandatory),
            1 => Some(&self.item_maximum),
            2 => Some(&self.item_name),
            3 => Some(&self.item_price),
            4 => Some(&self.item_serial_number),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_mandatory),
            1 => Some(&mut self.item_maximum),
            2 => Some(&mut self.item_name),
            3 => Some(&mut self.item_price),
            4 => Some(&mut self.item_serial_number),
            _ => None,
        }
    }
}

impl Default for ChargeItems {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ChargeItems {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ChargeItems {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ChargeItems {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.edu.kt.billing.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EduKtBillingSendErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/edu.kt.billing.send.yaml:48`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/edu.kt.billing.send.yaml:49`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/edu.kt.billing.send.yaml:50`.
    BizError,
    /// On the wire `ILLEGAL_PARAM`. Source: `spec/eco/edu.kt.billing.send.yaml:51`.
    IllegalParam,
    /// On the wire `EDU_ORDER_SCHOOL_NAME_WAIT_CORRECT`. Source: `spec/eco/edu.kt.billing.send.yaml:52`.
    EduOrderSchoolNameWaitCorrect,
    /// On the wire `EDU_ISV_NOT_EXIST`. Source: `spec/eco/edu.kt.billing.send.yaml:53`.
    EduIsvNotExist,
    /// On the wire `EDU_ISV_SCHOOL_NOT_EXIST`. Source: `spec/eco/edu.kt.billing.send.yaml:54`.
    EduIsvSchoolNotExist,
    /// On the wire `SCHOOL_NOT_ALLOW_ORDER`. Source: `spec/eco/edu.kt.billing.send.yaml:55`.
    SchoolNotAllowOrder,
    /// On the wire `SCHOOL_NOT_EXIST`. Source: `spec/eco/edu.kt.billing.send.yaml:56`.
    SchoolNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EduKtBillingSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
        ("ILLEGAL_PARAM", Self::IllegalParam),
        ("EDU_ORDER_SCHOOL_NAME_WAIT_CORRECT", Self::EduOrderSchoolNameWaitCorrect),
        ("EDU_ISV_NOT_EXIST", Self::EduIsvNotExist),
        ("EDU_ISV_SCHOOL_NOT_EXIST", Self::EduIsvSchoolNotExist),
        ("SCHOOL_NOT_ALLOW_ORDER", Self::SchoolNotAllowOrder),
        ("SCHOOL_NOT_EXIST", Self::SchoolNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EduKtBillingSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
