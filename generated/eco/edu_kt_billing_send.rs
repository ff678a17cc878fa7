//! `alipay.eco.edu.kt.billing.send` · 教育缴费账单发送接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/billing/send`. Described in
//! `spec/eco/edu.kt.billing.send.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/eco/edu.kt.billing.send.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.eco.edu.kt.billing.send",
    title: "教育缴费账单发送接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 48,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
        schema::ErrorDef {
            code: "ILLEGAL_PARAM",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
        schema::ErrorDef {
            code: "EDU_ORDER_SCHOOL_NAME_WAIT_CORRECT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
        schema::ErrorDef {
            code: "EDU_ISV_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 53,
        },
        schema::ErrorDef {
            code: "EDU_ISV_SCHOOL_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 54,
        },
        schema::ErrorDef {
            code: "SCHOOL_NOT_ALLOW_ORDER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 55,
        },
        schema::ErrorDef {
            code: "SCHOOL_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 56,
        },
    ],
};

static EDU_KT_BILLING_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingSend",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "charge_bill_title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "charge_item",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CHARGE_ITEMS),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "charge_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "child_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "class_in",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "end_enable",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::Record(&BILL_SEND_EXT_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "gmt_end",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "grade",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "partner_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "school_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "school_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "student_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "student_identify",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "users",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::USER_DETAILS),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
    ],
    rules: &[],
};

static EDU_KT_BILLING_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingSendResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
    ],
    rules: &[],
};

static BILL_SEND_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillSendExtInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ext_school_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "order_pay_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "royalty_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "school_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "trans_in_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
    ],
    rules: &[],
};

static CHARGE_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ChargeItems",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "item_mandatory",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "item_maximum",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "item_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "item_price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "item_serial_number",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct EduKtBillingSend {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/eco/edu.kt.billing.send.yaml:9`.
    pub amount: Option<String>,
    /// The field `charge_bill_title`: a text.
    ///
    /// On the wire `charge_bill_title`. Source: `spec/eco/edu.kt.billing.send.yaml:10`.
    pub charge_bill_title: Option<String>,
    /// The field `charge_item`: a list; each element is a record of the kind `ChargeItems`.
    ///
    /// On the wire `charge_item`. Source: `spec/eco/edu.kt.billing.send.yaml:11`.
    pub charge_item: Vec<ChargeItems>,
    /// The field `charge_type`: a text.
    ///
    /// On the wire `charge_type`. Source: `spec/eco/edu.kt.billing.send.yaml:12`.
    pub charge_type: Option<String>,
    /// The field `child_name`: a text.
    ///
    /// On the wire `child_name`. Source: `spec/eco/edu.kt.billing.send.yaml:13`.
    pub child_name: Option<String>,
    /// The field `class_in`: a text.
    ///
    /// On the wire `class_in`. Source: `spec/eco/edu.kt.billing.send.yaml:14`.
    pub class_in: Option<String>,
    /// The field `end_enable`: a text.
    ///
    /// On the wire `end_enable`. Source: `spec/eco/edu.kt.billing.send.yaml:15`.
    pub end_enable: Option<String>,
    /// The field `ext_info`: a record of the kind `BillSendExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/eco/edu.kt.billing.send.yaml:16`.
    pub ext_info: Option<BillSendExtInfo>,
    /// The field `gmt_end`: a text.
    ///
    /// On the wire `gmt_end`. Source: `spec/eco/edu.kt.billing.send.yaml:17`.
    pub gmt_end: Option<String>,
    /// The field `grade`: a text.
    ///
    /// On the wire `grade`. Source: `spec/eco/edu.kt.billing.send.yaml:18`.
    pub grade: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`. Source: `spec/eco/edu.kt.billing.send.yaml:19`.
    pub out_trade_no: Option<String>,
    /// The field `partner_id`: a text.
    ///
    /// On the wire `partner_id`. Source: `spec/eco/edu.kt.billing.send.yaml:20`.
    pub partner_id: Option<String>,
    /// The field `school_no`: a text.
    ///
    /// On the wire `school_no`. Source: `spec/eco/edu.kt.billing.send.yaml:21`.
    pub school_no: Option<String>,
    /// The field `school_pid`: a text.
    ///
    /// On the wire `school_pid`. Source: `spec/eco/edu.kt.billing.send.yaml:22`.
    pub school_pid: Option<String>,
    /// The field `student_code`: a text.
    ///
    /// On the wire `student_code`. Source: `spec/eco/edu.kt.billing.send.yaml:23`.
    pub student_code: Option<String>,
    /// The field `student_identify`: a text.
    ///
    /// On the wire `student_identify`. Source: `spec/eco/edu.kt.billing.send.yaml:24`.
    pub student_identify: Option<String>,
    /// The field `users`: a list; each element is a record of the kind `UserDetails`.
    ///
    /// On the wire `users`. Source: `spec/eco/edu.kt.billing.send.yaml:25`.
    pub users: Vec<super::types::UserDetails>,
}

impl EduKtBillingSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    #[must_use]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`charge_bill_title`](Self::charge_bill_title).
    #[inline]
    #[must_use]
    pub fn charge_bill_title(mut self, charge_bill_title: impl Into<String>) -> Self {
        self.charge_bill_title = Some(charge_bill_title.into());
        self
    }

    /// Sets [`charge_item`](Self::charge_item).
    #[inline]
    #[must_use]
    pub fn charge_item(
        mut self,
        charge_item: impl IntoIterator<Item = ChargeItems>,
    ) -> Self {
        self.charge_item = charge_item.into_iter().collect();
        self
    }

    /// Sets [`charge_type`](Self::charge_type).
    #[inline]
    #[must_use]
    pub fn charge_type(mut self, charge_type: impl Into<String>) -> Self {
        self.charge_type = Some(charge_type.into());
        self
    }

    /// Sets [`child_name`](Self::child_name).
    #[inline]
    #[must_use]
    pub fn child_name(mut self, child_name: impl Into<String>) -> Self {
        self.child_name = Some(child_name.into());
        self
    }

    /// Sets [`class_in`](Self::class_in).
    #[inline]
    #[must_use]
    pub fn class_in(mut self, class_in: impl Into<String>) -> Self {
        self.class_in = Some(class_in.into());
        self
    }

    /// Sets [`end_enable`](Self::end_enable).
    #[inline]
    #[must_use]
    pub fn end_enable(mut self, end_enable: impl Into<String>) -> Self {
        self.end_enable = Some(end_enable.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: BillSendExtInfo) -> Self {
        self.ext_info = Some(ext_info);
        self
    }

    /// Sets [`gmt_end`](Self::gmt_end).
    #[inline]
    #[must_use]
    pub fn gmt_end(mut self, gmt_end: impl Into<String>) -> Self {
        self.gmt_end = Some(gmt_end.into());
        self
    }

    /// Sets [`grade`](Self::grade).
    #[inline]
    #[must_use]
    pub fn grade(mut self, grade: impl Into<String>) -> Self {
        self.grade = Some(grade.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    #[must_use]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    #[must_use]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`school_no`](Self::school_no).
    #[inline]
    #[must_use]
    pub fn school_no(mut self, school_no: impl Into<String>) -> Self {
        self.school_no = Some(school_no.into());
        self
    }

    /// Sets [`school_pid`](Self::school_pid).
    #[inline]
    #[must_use]
    pub fn school_pid(mut self, school_pid: impl Into<String>) -> Self {
        self.school_pid = Some(school_pid.into());
        self
    }

    /// Sets [`student_code`](Self::student_code).
    #[inline]
    #[must_use]
    pub fn student_code(mut self, student_code: impl Into<String>) -> Self {
        self.student_code = Some(student_code.into());
        self
    }

    /// Sets [`student_identify`](Self::student_identify).
    #[inline]
    #[must_use]
    pub fn student_identify(mut self, student_identify: impl Into<String>) -> Self {
        self.student_identify = Some(student_identify.into());
        self
    }

    /// Sets [`users`](Self::users).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.eco.edu.kt.billing.send` (教育缴费账单发送接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct EduKtBillingSendResponse {
    /// The field `order_no`: a text.
    ///
    /// On the wire `order_no`. Source: `spec/eco/edu.kt.billing.send.yaml:28`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct BillSendExtInfo {
    /// The field `ext_school_id`: a text.
    ///
    /// On the wire `ext_school_id`. Source: `spec/eco/edu.kt.billing.send.yaml:33`.
    pub ext_school_id: Option<String>,
    /// The field `order_pay_type`: a text.
    ///
    /// On the wire `order_pay_type`. Source: `spec/eco/edu.kt.billing.send.yaml:34`.
    pub order_pay_type: Option<String>,
    /// The field `royalty_amount`: a text.
    ///
    /// On the wire `royalty_amount`. Source: `spec/eco/edu.kt.billing.send.yaml:35`.
    pub royalty_amount: Option<String>,
    /// The field `school_name`: a text.
    ///
    /// On the wire `school_name`. Source: `spec/eco/edu.kt.billing.send.yaml:36`.
    pub school_name: Option<String>,
    /// The field `trans_in_pid`: a text.
    ///
    /// On the wire `trans_in_pid`. Source: `spec/eco/edu.kt.billing.send.yaml:37`.
    pub trans_in_pid: Option<String>,
}

impl BillSendExtInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ext_school_id`](Self::ext_school_id).
    #[inline]
    #[must_use]
    pub fn ext_school_id(mut self, ext_school_id: impl Into<String>) -> Self {
        self.ext_school_id = Some(ext_school_id.into());
        self
    }

    /// Sets [`order_pay_type`](Self::order_pay_type).
    #[inline]
    #[must_use]
    pub fn order_pay_type(mut self, order_pay_type: impl Into<String>) -> Self {
        self.order_pay_type = Some(order_pay_type.into());
        self
    }

    /// Sets [`royalty_amount`](Self::royalty_amount).
    #[inline]
    #[must_use]
    pub fn royalty_amount(mut self, royalty_amount: impl Into<String>) -> Self {
        self.royalty_amount = Some(royalty_amount.into());
        self
    }

    /// Sets [`school_name`](Self::school_name).
    #[inline]
    #[must_use]
    pub fn school_name(mut self, school_name: impl Into<String>) -> Self {
        self.school_name = Some(school_name.into());
        self
    }

    /// Sets [`trans_in_pid`](Self::trans_in_pid).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct ChargeItems {
    /// The field `item_mandatory`: a text.
    ///
    /// On the wire `item_mandatory`. Source: `spec/eco/edu.kt.billing.send.yaml:41`.
    pub item_mandatory: Option<String>,
    /// The field `item_maximum`: a whole number.
    ///
    /// On the wire `item_maximum`. Source: `spec/eco/edu.kt.billing.send.yaml:42`.
    pub item_maximum: Option<i64>,
    /// The field `item_name`: a text.
    ///
    /// On the wire `item_name`. Source: `spec/eco/edu.kt.billing.send.yaml:43`.
    pub item_name: Option<String>,
    /// The field `item_price`: a text.
    ///
    /// On the wire `item_price`. Source: `spec/eco/edu.kt.billing.send.yaml:44`.
    pub item_price: Option<String>,
    /// The field `item_serial_number`: a whole number.
    ///
    /// On the wire `item_serial_number`. Source: `spec/eco/edu.kt.billing.send.yaml:45`.
    pub item_serial_number: Option<i64>,
}

impl ChargeItems {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`item_mandatory`](Self::item_mandatory).
    #[inline]
    #[must_use]
    pub fn item_mandatory(mut self, item_mandatory: impl Into<String>) -> Self {
        self.item_mandatory = Some(item_mandatory.into());
        self
    }

    /// Sets [`item_maximum`](Self::item_maximum).
    #[inline]
    #[must_use]
    pub fn item_maximum(mut self, item_maximum: i64) -> Self {
        self.item_maximum = Some(item_maximum);
        self
    }

    /// Sets [`item_name`](Self::item_name).
    #[inline]
    #[must_use]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }

    /// Sets [`item_price`](Self::item_price).
    #[inline]
    #[must_use]
    pub fn item_price(mut self, item_price: impl Into<String>) -> Self {
        self.item_price = Some(item_price.into());
        self
    }

    /// Sets [`item_serial_number`](Self::item_serial_number).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
