//! `alipay.commerce.ec.jointaccountbill.detail.batchquery` · 企业账单批量分页查询
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/commerce/ec/jointaccountbill/detail/batchquery`. Described in
//! `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml`.

use crate::{record, schema};

static EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcJointaccountbillDetailBatchquery",
    file: "spec/commerce/ec.jointaccountbill.detail.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_scene", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_id", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_num", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("start_date", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("end_date", 18)
        },
    ],
    rules: &[],
};

static EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcJointaccountbillDetailBatchqueryResponse",
    file: "spec/commerce/ec.jointaccountbill.detail.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "bill_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_BILL_DETAIL),
                    limits: &[],
                },
            ),
            21,
        ),
        schema::FieldDef::text("biz_scene", 22),
        schema::FieldDef::text("enterprise_id", 23),
        schema::FieldDef::new("has_next_page", schema::Kind::Boolean, 24),
        schema::FieldDef::text("page_num", 25),
        schema::FieldDef::text("page_size", 26),
    ],
    rules: &[],
};

static JOINT_ACCOUNT_BILL_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountBillDetail",
    file: "spec/commerce/ec.jointaccountbill.detail.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("amount", 31),
        schema::FieldDef::text("bill_no", 32),
        schema::FieldDef::text("biz_date", 33),
        schema::FieldDef::text("biz_no", 34),
        schema::FieldDef::text("biz_out_no", 35),
        schema::FieldDef::text("enterprise_id", 36),
        schema::FieldDef::text("in_out", 37),
        schema::FieldDef::text("open_id", 38),
        schema::FieldDef::text("title", 39),
        schema::FieldDef::text("user_id", 40),
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
#[must_use]
#[non_exhaustive]
pub struct EcJointaccountbillDetailBatchquery {
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:10`.
    pub enterprise_id: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:11`.
    pub biz_scene: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:12`.
    pub user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:13`.
    pub open_id: Option<String>,
    /// On the wire `employee_id`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:14`.
    pub employee_id: Option<String>,
    /// On the wire `page_num`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:15`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:16`.
    pub page_size: Option<String>,
    /// On the wire `start_date`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:17`.
    pub start_date: Option<String>,
    /// On the wire `end_date`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:18`.
    pub end_date: Option<String>,
}

impl EcJointaccountbillDetailBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_id: None,
            biz_scene: None,
            user_id: None,
            open_id: None,
            employee_id: None,
            page_num: None,
            page_size: None,
            start_date: None,
            end_date: None,
        }
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: impl Into<String>) -> Self {
        self.page_num = Some(page_num.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
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

impl Default for EcJointaccountbillDetailBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.jointaccountbill.detail.batchquery",
        title: "企业账单批量分页查询",
        file: "spec/commerce/ec.jointaccountbill.detail.batchquery.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.jointaccountbill.detail.batchquery` (企业账单批量分页查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EcJointaccountbillDetailBatchqueryResponse {
    /// On the wire `bill_list`, a list; each element is a record of the kind `JointAccountBillDetail`. Source:
    /// `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:21`.
    pub bill_list: Vec<JointAccountBillDetail>,
    /// On the wire `biz_scene`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:22`.
    pub biz_scene: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:23`.
    pub enterprise_id: Option<String>,
    /// On the wire `has_next_page`, true or false. Source:
    /// `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:24`.
    pub has_next_page: Option<bool>,
    /// On the wire `page_num`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:25`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:26`.
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

impl Default for EcJointaccountbillDetailBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            bill_list: Vec::new(),
            biz_scene: None,
            enterprise_id: None,
            has_next_page: None,
            page_num: None,
            page_size: None,
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
#[non_exhaustive]
pub struct JointAccountBillDetail {
    /// On the wire `amount`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:31`.
    pub amount: Option<String>,
    /// On the wire `bill_no`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:32`.
    pub bill_no: Option<String>,
    /// On the wire `biz_date`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:33`.
    pub biz_date: Option<String>,
    /// On the wire `biz_no`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:34`.
    pub biz_no: Option<String>,
    /// On the wire `biz_out_no`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:35`.
    pub biz_out_no: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:36`.
    pub enterprise_id: Option<String>,
    /// On the wire `in_out`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:37`.
    pub in_out: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:38`.
    pub open_id: Option<String>,
    /// On the wire `title`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:39`.
    pub title: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml:40`.
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

impl Default for JointAccountBillDetail {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            bill_no: None,
            biz_date: None,
            biz_no: None,
            biz_out_no: None,
            enterprise_id: None,
            in_out: None,
            open_id: None,
            title: None,
            user_id: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for EcJointaccountbillDetailBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
