//! `alipay.commerce.ec.jointaccountbill.detail.batchquery` · 企业账单批量分页查询
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/commerce/ec/jointaccountbill/detail/batchquery`. Described in
//! `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/commerce/ec.jointaccountbill.detail.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.commerce.ec.jointaccountbill.detail.batchquery",
    title: "企业账单批量分页查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/commerce/ec/jointaccountbill/detail/batchquery",
    }),
    idempotency: schema::Idempotency::Always,
    request: &EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY,
    response: &EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 43,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "EMPLOYEE_INFO_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
    ],
};

static EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcJointaccountbillDetailBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "biz_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "employee_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "start_date",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "end_date",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 18,
        },
    ],
    rules: &[],
};

static EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcJointaccountbillDetailBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "bill_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_BILL_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "biz_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "has_next_page",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

static JOINT_ACCOUNT_BILL_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountBillDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "bill_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "biz_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "biz_out_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "in_out",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.jointaccountbill.detail.batchquery` (企业账单批量分页查询).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/commerce/ec/jointaccountbill/detail/batchquery`. Described in
/// `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml`.
/// Answered by [`EcJointaccountbillDetailBatchqueryResponse`], or by an error with a [`EcJointaccountbillDetailBatchqueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.jointaccountbill.detail.batchquery")]
#[doc(alias = "企业账单批量分页查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct EcJointaccountbillDetailBatchquery {
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:10`.
    pub enterprise_id: Option<String>,
    /// The field `biz_scene`: a text.
    ///
    /// On the wire `biz_scene`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:11`.
    pub biz_scene: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:12`.
    pub user_id: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:13`.
    pub open_id: Option<String>,
    /// The field `employee_id`: a text.
    ///
    /// On the wire `employee_id`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:14`.
    pub employee_id: Option<String>,
    /// The field `page_num`: a text.
    ///
    /// On the wire `page_num`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:15`.
    pub page_num: Option<String>,
    /// The field `page_size`: a text.
    ///
    /// On the wire `page_size`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:16`.
    pub page_size: Option<String>,
    /// The field `start_date`: a text.
    ///
    /// On the wire `start_date`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:17`.
    pub start_date: Option<String>,
    /// The field `end_date`: a text.
    ///
    /// On the wire `end_date`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:18`.
    pub end_date: Option<String>,
}

impl EcJointaccountbillDetailBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    #[must_use]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    #[must_use]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    #[must_use]
    pub fn page_num(mut self, page_num: impl Into<String>) -> Self {
        self.page_num = Some(page_num.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}

impl record::Record for EcJointaccountbillDetailBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.biz_scene),
            2 => Some(&self.user_id),
            3 => Some(&self.open_id),
            4 => Some(&self.employee_id),
            5 => Some(&self.page_num),
            6 => Some(&self.page_size),
            7 => Some(&self.start_date),
            8 => Some(&self.end_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.user_id),
            3 => Some(&mut self.open_id),
            4 => Some(&mut self.employee_id),
            5 => Some(&mut self.page_num),
            6 => Some(&mut self.page_size),
            7 => Some(&mut self.start_date),
            8 => Some(&mut self.end_date),
            _ => None,
        }
    }
}

impl Clone for EcJointaccountbillDetailBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcJointaccountbillDetailBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcJointaccountbillDetailBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcJointaccountbillDetailBatchquery {}

impl record::Request for EcJointaccountbillDetailBatchquery {
    type Response = EcJointaccountbillDetailBatchqueryResponse;
    type ErrorCode = EcJointaccountbillDetailBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.commerce.ec.jointaccountbill.detail.batchquery` (企业账单批量分页查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct EcJointaccountbillDetailBatchqueryResponse {
    /// The field `bill_list`: a list; each element is a record of the kind `JointAccountBillDetail`.
    ///
    /// On the wire `bill_list`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:21`.
    pub bill_list: Vec<JointAccountBillDetail>,
    /// The field `biz_scene`: a text.
    ///
    /// On the wire `biz_scene`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:22`.
    pub biz_scene: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:23`.
    pub enterprise_id: Option<String>,
    /// The field `has_next_page`: true or false.
    ///
    /// On the wire `has_next_page`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:24`.
    pub has_next_page: Option<bool>,
    /// The field `page_num`: a text.
    ///
    /// On the wire `page_num`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:25`.
    pub page_num: Option<String>,
    /// The field `page_size`: a text.
    ///
    /// On the wire `page_size`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:26`.
    pub page_size: Option<String>,
}

impl record::Record for EcJointaccountbillDetailBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bill_list),
            1 => Some(&self.biz_scene),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.has_next_page),
            4 => Some(&self.page_num),
            5 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bill_list),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.has_next_page),
            4 => Some(&mut self.page_num),
            5 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Clone for EcJointaccountbillDetailBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcJointaccountbillDetailBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcJointaccountbillDetailBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `JointAccountBillDetail`.
///
/// Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:29`.
#[derive(Default)]
#[non_exhaustive]
pub struct JointAccountBillDetail {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:31`.
    pub amount: Option<String>,
    /// The field `bill_no`: a text.
    ///
    /// On the wire `bill_no`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:32`.
    pub bill_no: Option<String>,
    /// The field `biz_date`: a text.
    ///
    /// On the wire `biz_date`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:33`.
    pub biz_date: Option<String>,
    /// The field `biz_no`: a text.
    ///
    /// On the wire `biz_no`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:34`.
    pub biz_no: Option<String>,
    /// The field `biz_out_no`: a text.
    ///
    /// On the wire `biz_out_no`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:35`.
    pub biz_out_no: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:36`.
    pub enterprise_id: Option<String>,
    /// The field `in_out`: a text.
    ///
    /// On the wire `in_out`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:37`.
    pub in_out: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:38`.
    pub open_id: Option<String>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:39`.
    pub title: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:40`.
    pub user_id: Option<String>,
}

impl record::Record for JointAccountBillDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINT_ACCOUNT_BILL_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.bill_no),
            2 => Some(&self.biz_date),
            3 => Some(&self.biz_no),
            4 => Some(&self.biz_out_no),
            5 => Some(&self.enterprise_id),
            6 => Some(&self.in_out),
            7 => Some(&self.open_id),
            8 => Some(&self.title),
            9 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.bill_no),
            2 => Some(&mut self.biz_date),
            3 => Some(&mut self.biz_no),
            4 => Some(&mut self.biz_out_no),
            5 => Some(&mut self.enterprise_id),
            6 => Some(&mut self.in_out),
            7 => Some(&mut self.open_id),
            8 => Some(&mut self.title),
            9 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Clone for JointAccountBillDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointAccountBillDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointAccountBillDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.jointaccountbill.detail.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcJointaccountbillDetailBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:43`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:44`.
    PermissionDenied,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:45`.
    InvalidParameter,
    /// On the wire `EMPLOYEE_INFO_ERROR`. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:46`.
    EmployeeInfoError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcJointaccountbillDetailBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("EMPLOYEE_INFO_ERROR", Self::EmployeeInfoError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
