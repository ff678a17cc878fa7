//! `alipay.marketing.activity.voucherpackage.batchquery` · 券包批量查询
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/marketing/activity/voucherpackage/batchquery`. Described in
//! `spec/marketing/activity.voucherpackage.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/activity.voucherpackage.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.activity.voucherpackage.batchquery",
    title: "券包批量查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/marketing/activity/voucherpackage/batchquery",
    }),
    idempotency: schema::Idempotency::Never,
    request: &ACTIVITY_VOUCHERPACKAGE_BATCHQUERY,
    response: &ACTIVITY_VOUCHERPACKAGE_BATCHQUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 33,
        },
    ],
};

static ACTIVITY_VOUCHERPACKAGE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherpackageBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "voucher_package_purchase_start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "voucher_package_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static ACTIVITY_VOUCHERPACKAGE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherpackageBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "total_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "voucher_package_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_PACKAGE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
    ],
    rules: &[],
};

static VOUCHER_PACKAGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "voucher_package_base_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_PACKAGE_BASE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "voucher_package_sales_lite_info",
            kind: schema::Kind::Record(&VOUCHER_PACKAGE_SALES_LITE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

static VOUCHER_PACKAGE_SALES_LITE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageSalesLiteInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "budget",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "sale_price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.voucherpackage.batchquery` (券包批量查询).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/marketing/activity/voucherpackage/batchquery`. Described in
/// `spec/marketing/activity.voucherpackage.batchquery.yaml`.
/// Answered by [`ActivityVoucherpackageBatchqueryResponse`], or by an error with a [`ActivityVoucherpackageBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucherpackage.batchquery")]
#[doc(alias = "券包批量查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityVoucherpackageBatchquery {
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:9`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:10`.
    pub page_size: Option<i64>,
    /// The field `voucher_package_purchase_start_time`: a text.
    ///
    /// On the wire `voucher_package_purchase_start_time`. Source:
    /// `spec/marketing/activity.voucherpackage.batchquery.yaml:11`.
    pub voucher_package_purchase_start_time: Option<String>,
    /// The field `voucher_package_status`: a text.
    ///
    /// On the wire `voucher_package_status`. Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:12`.
    pub voucher_package_status: Option<String>,
}

impl ActivityVoucherpackageBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    #[must_use]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`voucher_package_purchase_start_time`](Self::voucher_package_purchase_start_time).
    #[inline]
    #[must_use]
    pub fn voucher_package_purchase_start_time(
        mut self,
        voucher_package_purchase_start_time: impl Into<String>,
    ) -> Self {
        self.voucher_package_purchase_start_time = Some(
            voucher_package_purchase_start_time.into(),
        );
        self
    }

    /// Sets [`voucher_package_status`](Self::voucher_package_status).
    #[inline]
    #[must_use]
    pub fn voucher_package_status(
        mut self,
        voucher_package_status: impl Into<String>,
    ) -> Self {
        self.voucher_package_status = Some(voucher_package_status.into());
        self
    }
}

impl record::Record for ActivityVoucherpackageBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHERPACKAGE_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_num),
            1 => Some(&self.page_size),
            2 => Some(&self.voucher_package_purchase_start_time),
            3 => Some(&self.voucher_package_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_num),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.voucher_package_purchase_start_time),
            3 => Some(&mut self.voucher_package_status),
            _ => None,
        }
    }
}

impl Clone for ActivityVoucherpackageBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherpackageBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherpackageBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityVoucherpackageBatchquery {}

impl record::Request for ActivityVoucherpackageBatchquery {
    type Response = ActivityVoucherpackageBatchqueryResponse;
    type ErrorCode = ActivityVoucherpackageBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.activity.voucherpackage.batchquery` (券包批量查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityVoucherpackageBatchqueryResponse {
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:15`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:16`.
    pub page_size: Option<i64>,
    /// The field `total_size`: a whole number.
    ///
    /// On the wire `total_size`. Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:17`.
    pub total_size: Option<i64>,
    /// The field `voucher_package_info`: a list; each element is a record of the kind `VoucherPackageInfo`.
    ///
    /// On the wire `voucher_package_info`. Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:18`.
    pub voucher_package_info: Vec<VoucherPackageInfo>,
}

impl record::Record for ActivityVoucherpackageBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHERPACKAGE_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_num),
            1 => Some(&self.page_size),
            2 => Some(&self.total_size),
            3 => Some(&self.voucher_package_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_num),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.total_size),
            3 => Some(&mut self.voucher_package_info),
            _ => None,
        }
    }
}

impl Clone for ActivityVoucherpackageBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherpackageBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherpackageBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `VoucherPackageInfo`.
///
/// Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:21`.
#[derive(Default)]
#[non_exhaustive]
pub struct VoucherPackageInfo {
    /// The field `voucher_package_base_info`: a record of the kind `VoucherPackageBaseInfo`.
    ///
    /// On the wire `voucher_package_base_info`. Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:23`.
    pub voucher_package_base_info: Option<super::types::VoucherPackageBaseInfo>,
    /// The field `voucher_package_sales_lite_info`: a record of the kind `VoucherPackageSalesLiteInfo`.
    ///
    /// On the wire `voucher_package_sales_lite_info`. Source:
    /// `spec/marketing/activity.voucherpackage.batchquery.yaml:24`.
    pub voucher_package_sales_lite_info: Option<VoucherPackageSalesLiteInfo>,
}

impl record::Record for VoucherPackageInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_PACKAGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_package_base_info),
            1 => Some(&self.voucher_package_sales_lite_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_package_base_info),
            1 => Some(&mut self.voucher_package_sales_lite_info),
            _ => None,
        }
    }
}

impl Clone for VoucherPackageInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherPackageInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherPackageInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `VoucherPackageSalesLiteInfo`.
///
/// Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:26`.
#[derive(Default)]
#[non_exhaustive]
pub struct VoucherPackageSalesLiteInfo {
    /// The field `budget`: a whole number.
    ///
    /// On the wire `budget`. Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:28`.
    pub budget: Option<i64>,
    /// The field `sale_price`: a text.
    ///
    /// On the wire `sale_price`. Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:29`.
    pub sale_price: Option<String>,
}

impl record::Record for VoucherPackageSalesLiteInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_PACKAGE_SALES_LITE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.budget),
            1 => Some(&self.sale_price),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.budget),
            1 => Some(&mut self.sale_price),
            _ => None,
        }
    }
}

impl Clone for VoucherPackageSalesLiteInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherPackageSalesLiteInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherPackageSalesLiteInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.voucherpackage.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherpackageBatchqueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:32`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.voucherpackage.batchquery.yaml:33`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityVoucherpackageBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
