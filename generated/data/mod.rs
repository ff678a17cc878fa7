//! The product `data`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `alipay.data.bill.accountlog.query` | 支付宝商家账户账务明细查询 | [`BillAccountlogQuery`] |

pub mod bill_accountlog_query;

pub use bill_accountlog_query::{
    BillAccountlogQuery, BillAccountlogQueryResponse, BillAccountlogQueryErrorCode,
};
