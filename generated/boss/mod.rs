//! The product `boss`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.boss.fnc.invoice.apply` | 应收开票申请(根据账单申请) | [`FncInvoiceApply`] | call | POST |
//! | `alipay.boss.fnc.invoice.batchquery` | 应收发票综合查询 | [`FncInvoiceBatchquery`] | call | POST |
//! | `alipay.boss.fnc.invoice.query` | 根据发票ID查询发票信息 | [`FncInvoiceQuery`] | call | GET |
//! | `alipay.boss.fnc.invoicereceipt.batchquery` | 根据月账单号集合和来源查询开票单据及金额汇总 | [`FncInvoicereceiptBatchquery`] | call | POST |
//! | `alipay.boss.fnc.invoicereceipt.create` | 账单变更同步接口月帐单创建消息同步 | [`FncInvoicereceiptCreate`] | call | POST |
//! | `alipay.boss.fnc.userinvoiceinfo.create` | 新增客户开票资料 | [`FncUserinvoiceinfoCreate`] | call | POST |
//! | `alipay.boss.fnc.userinvoiceinfo.modify` | 修改用户开票资料 | [`FncUserinvoiceinfoModify`] | call | POST |
//! | `alipay.boss.fnc.userinvoiceinfo.query` | 根据PID获取相关的开票资料 | [`FncUserinvoiceinfoQuery`] | call | GET |
//!
//! Described: 334 of 334 fields, 28 limits and rules on requests of which 0 are advisory, 52 enumerations, 22 of 22 error codes.

pub mod fnc_invoice_apply;
pub mod fnc_invoice_batchquery;
pub mod fnc_invoice_query;
pub mod fnc_invoicereceipt_batchquery;
pub mod fnc_invoicereceipt_create;
pub mod fnc_userinvoiceinfo_create;
pub mod fnc_userinvoiceinfo_modify;
pub mod fnc_userinvoiceinfo_query;
pub mod types;

pub use fnc_invoice_apply::{
    FncInvoiceApply, FncInvoiceApplyResponse, FncInvoiceApplyErrorCode,
};
pub use fnc_invoice_batchquery::{
    FncInvoiceBatchquery, FncInvoiceBatchqueryResponse, FncInvoiceBatchqueryErrorCode,
};
pub use fnc_invoice_query::{
    FncInvoiceQuery, FncInvoiceQueryResponse, FncInvoiceQueryErrorCode,
};
pub use fnc_invoicereceipt_batchquery::{
    FncInvoicereceiptBatchquery, FncInvoicereceiptBatchqueryResponse,
    FncInvoicereceiptBatchqueryErrorCode,
};
pub use fnc_invoicereceipt_create::{
    FncInvoicereceiptCreate, FncInvoicereceiptCreateResponse,
    FncInvoicereceiptCreateErrorCode,
};
pub use fnc_userinvoiceinfo_create::{
    FncUserinvoiceinfoCreate, FncUserinvoiceinfoCreateResponse,
    FncUserinvoiceinfoCreateErrorCode,
};
pub use fnc_userinvoiceinfo_modify::{
    FncUserinvoiceinfoModify, FncUserinvoiceinfoModifyResponse,
    FncUserinvoiceinfoModifyErrorCode,
};
pub use fnc_userinvoiceinfo_query::{
    FncUserinvoiceinfoQuery, FncUserinvoiceinfoQueryResponse,
    FncUserinvoiceinfoQueryErrorCode,
};
